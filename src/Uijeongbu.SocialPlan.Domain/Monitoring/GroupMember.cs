namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What is set of a member, as one value.</summary>
/// <param name="Kind">주민, 현장, 학계, 협의체 위원, 공무원.</param>
/// <param name="Affiliation">소속; null for who has none.</param>
/// <param name="Organisations">Organisations that the member belongs to, one each, as they were declared: projects that they deliver are not dealt to the member.</param>
/// <param name="IsLead">간사.</param>
/// <param name="TrainedOn">교육 이수: the day; null while not.</param>
public sealed record MemberContent(MemberKind Kind, string? Affiliation, IReadOnlyList<string> Organisations, bool IsLead, DateOnly? TrainedOn)
{
    /// <summary>Most characters of an affiliation and of an organisation.</summary>
    public const int LongestName = 100;

    /// <summary>Most organisations of a member.</summary>
    public const int MostOrganisations = 10;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public FormProblem? WhyNot() => FormProblem.Of("group-member.faulty",
    [
        FieldFault.TooLong(nameof(Affiliation), Affiliation, LongestName),
        FieldFault.If(Kind is not MemberKind.Resident && string.IsNullOrWhiteSpace(Affiliation), nameof(Affiliation), "소속이 없습니다. 이해관계를 가리는 데 쓰이므로 적어 주십시오."),
        FieldFault.If(Organisations.Count > MostOrganisations, nameof(Organisations), $"관계 기관은 {MostOrganisations}곳까지 적을 수 있습니다."),
        FieldFault.If(Organisations.Any(name => name.Length > LongestName), nameof(Organisations), $"기관 이름은 {LongestName}자까지 적을 수 있습니다. 한 줄에 하나씩 적어 주십시오."),
    ]);
}

/// <summary>A member of the monitoring group in one round.</summary>
public sealed class GroupMember : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The account. No foreign key: the place's rows stay when an account goes.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>By name, as it was when the member joined.</summary>
    public required string Name { get; init; }

    /// <summary>Where the member comes from.</summary>
    public required MemberKind Kind { get; set; }

    /// <summary>소속.</summary>
    public string? Affiliation { get; set; }

    /// <summary>Organisations that the member belongs to.</summary>
    public IReadOnlyList<string> Organisations { get; set; } = [];

    /// <summary>간사 of the group.</summary>
    public bool IsLead { get; set; }

    /// <summary>교육 이수.</summary>
    public DateOnly? TrainedOn { get; set; }

    /// <summary>When the member consented to how reviews and names are handled, UTC; null while not.</summary>
    public DateTime? ConsentedAt { get; private set; }

    /// <summary>When the member left the group, UTC; null while a member.</summary>
    public DateTime? LeftAt { get; private set; }

    /// <summary>A new one, not checked yet: <see cref="Write"/> says whether it may be.</summary>
    public static GroupMember New(MonitoringRound round, Guid account, string name, MemberKind kind)
    {
        ArgumentNullException.ThrowIfNull(round);
        return new() { RegionCode = round.RegionCode, RoundId = round.Id, AccountId = account, Name = name, Kind = kind };
    }

    /// <summary>What is set of it.</summary>
    public MemberContent ToContent() => new(Kind, Affiliation, Organisations, IsLead, TrainedOn);

    /// <summary>Sets all of it anew. A refusal changes nothing.</summary>
    public Outcome Write(MemberContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.WhyNot() is { } faulty)
        {
            return faulty;
        }

        (Kind, Affiliation, Organisations, IsLead, TrainedOn) = (content.Kind, content.Affiliation, content.Organisations, content.IsLead, content.TrainedOn);
        return Outcome.Ok;
    }

    /// <summary>Notes the consent; a second one changes nothing.</summary>
    public void Consent(DateTime at) => ConsentedAt ??= at;

    /// <summary>Leaves the group. What was submitted stays.</summary>
    public void Leave(DateTime at) => LeftAt ??= at;

    /// <summary>Is in the group again.</summary>
    public void ComeBack() => LeftAt = null;

    /// <summary>What counts for conflicts.</summary>
    /// <param name="departments">Departments of the place in which the account has a role.</param>
    public ReviewerTies TiesWith(IEnumerable<string> departments) => new(
        Id,
        [.. departments, .. Kind is MemberKind.Official && Affiliation is { Length: > 0 } department ? [department] : Array.Empty<string>()],
        [.. Organisations, .. Kind is not MemberKind.Official && Affiliation is { Length: > 0 } own ? [own] : Array.Empty<string>()]);
}
