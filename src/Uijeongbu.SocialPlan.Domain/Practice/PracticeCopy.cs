namespace Uijeongbu.SocialPlan.Domain.Practice;

/// <summary>
/// 연습본: a copy of a year of a municipality on which its people try out the entry of results. A row of the real place; the rows of the copy belong to a
/// place of their own (<see cref="Code"/>).
/// </summary>
public sealed class PracticeCopy : OwnedRow
{
    /// <summary>So many days after its end the rows of a copy are kept; then they are taken away, its record excepted.</summary>
    public const int KeptDays = 90;

    /// <summary>At most so many days a copy's period of entry lasts.</summary>
    public const int LongestDays = 90;

    /// <summary>From 1, in the order of making.</summary>
    public required int Number { get; init; }

    /// <summary>Year of implementation whose results are entered in it.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string MadeByName { get; init; }

    /// <summary>마감 of its period of entry as it was made, UTC. Who leads the training may move it in the copy itself.</summary>
    public required DateTime ClosesAt { get; init; }

    /// <summary>When it ended, UTC; null while it runs. Who was in it then finds nothing until going back to the real place.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Who ended it; null while it runs.</summary>
    public string? EndedByName { get; private set; }

    /// <summary>When its rows were taken away, UTC; null while they are there.</summary>
    public DateTime? RemovedAt { get; set; }

    /// <summary>Code of the place that the copy is.</summary>
    public string Code => PracticeCode.Of(RegionCode, Number);

    /// <summary>Why no copy can be made so; null when it can.</summary>
    /// <param name="isAdopted">Whether the plan of the year was adopted: targets of a draft still move.</param>
    /// <param name="closesAt">Last instant of entry in it, UTC.</param>
    /// <param name="now">The server's clock, UTC.</param>
    public static Problem? WhyNotMake(bool isAdopted, DateTime closesAt, DateTime now) =>
        !isAdopted ? PracticeProblems.NotAdopted
        : closesAt <= now ? PracticeProblems.EndsInThePast
        : closesAt > now.AddDays(LongestDays) ? PracticeProblems.EndsTooLate
        : null;

    /// <summary>Ends it. It ends once.</summary>
    public Outcome End(string byName, DateTime at)
    {
        if (EndedAt is not null)
        {
            return PracticeProblems.Ended;
        }

        (EndedAt, EndedByName) = (at, byName);
        return Outcome.Ok;
    }
}
