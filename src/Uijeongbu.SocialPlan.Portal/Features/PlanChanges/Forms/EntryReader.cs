using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Forms;

/// <summary>Reads the request for an entry from its form.</summary>
internal sealed class EntryReader(TypedForm form, int year)
{
    /// <summary>How many new indicators a new project can be given at once.</summary>
    public const int NewIndicators = 3;

    /// <summary>How many other sources one budget is asked for.</summary>
    private const int MostOthers = 20;

    /// <summary>What is asked for, or the field that cannot be read.</summary>
    public Outcome<EntryRequest> Read(EntryForm kind) => kind switch
    {
        EntryForm.Target => Target(),
        EntryForm.Budget => Budget(),
        EntryForm.Name => new RenamedProject(Code, form.Text("Name")),
        EntryForm.Owner => new OtherOwner(Code, form.Text("Owner")),
        EntryForm.Move => new MovedProject(Code, form.Id("Strategy")),
        EntryForm.NewProject => New(),
        EntryForm.Merge => new MergedProjects(form.All("Code"), Head(""), [.. form.All("Keep").Select(Id)]),
        EntryForm.Split => Split(),
        EntryForm.DropProject => new DroppedProject(Code),
        EntryForm.NewIndicator => Indicator("") is { IsOk: true } read ? new NewIndicator(Code, read.Answer!) : Indicator("").Problem!,
        EntryForm.IndicatorText => new OtherIndicatorText(Place.Code, Place.Id, new(form.Text("IndicatorName"), form.Text("Unit"), form.Text("Definition"))),
        EntryForm.DropIndicator => new DroppedIndicator(Place.Code, Place.Id),
        EntryForm.NewStrategy => new NewStrategy(form.Text("System") == nameof(StrategySystem.Development) ? StrategySystem.Development : StrategySystem.Projects, form.Text("Name")),
        EntryForm.RenameStrategy => new RenamedStrategy(form.Id("Strategy"), form.Text("Name")),
        EntryForm.DropStrategy => new DroppedStrategy(form.Id("Strategy")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    private string Code => form.Text("Code");

    /// <summary>Project and indicator, chosen together.</summary>
    private (string Code, Guid Id) Place => form.Text("Indicator").Split('|', 2) is [var id, var code] ? (code, Id(id)) : ("", Guid.Empty);

    private static Guid Id(string text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private Outcome<EntryRequest> Target() => form.TryNumber("Target", out var value)
        ? new OtherTarget(Place.Code, Place.Id, year, value)
        : PlanWritingProblems.NotANumber("변경 목표", form.Text("Target"));

    private Outcome<EntryRequest> Budget()
    {
        List<BudgetLineAt> lines = [];
        foreach (var (source, name, field) in LineFields())
        {
            if (!form.TryWon(field, out var won))
            {
                return PlanWritingProblems.NotANumber(PlanLabels.Of(source) + (name.Length == 0 ? "" : $"({name})"), form.Text(field));
            }

            lines.Add(new(source, name, won));
        }

        var kind = Enum.TryParse<BudgetKind>(form.Text("Version"), out var version) && Enum.IsDefined(version) ? version : BudgetKind.Draft;
        var supplement = int.TryParse(form.Text("Supplement"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new OtherBudget(Code, year, kind, supplement, form.Has("NonBudget"), lines);
    }

    private IEnumerable<(FundingSource Source, string Name, string Field)> LineFields() =>
    [
        .. Enum.GetValues<FundingSource>().Where(source => source is not FundingSource.Other).Select(source => (source, "", TypedForm.LineField(source))),
        .. Enumerable.Range(0, MostOthers).TakeWhile(index => form.Has(TypedForm.OtherAmount(index)))
            .Select(index => (FundingSource.Other, ReadableText.Of(form.Text(TypedForm.OtherName(index))).Trim(), TypedForm.OtherAmount(index))),
    ];

    private Outcome<EntryRequest> New()
    {
        List<IndicatorDraft> indicators = [];
        foreach (var suffix in Enumerable.Range(1, NewIndicators).Select(number => string.Create(CultureInfo.InvariantCulture, $"-{number}")).Where(suffix => form.Text("IndicatorName" + suffix).Trim().Length > 0))
        {
            var read = Indicator(suffix);
            if (!read.IsOk)
            {
                return read.Problem;
            }

            indicators.Add(read.Answer);
        }

        return new NewProject(Head(""), indicators);
    }

    private Outcome<IndicatorDraft> Indicator(string suffix) => form.TryNumber("Target" + suffix, out var target)
        ? new IndicatorDraft(new(form.Text("IndicatorName" + suffix), form.Text("Unit" + suffix), form.Text("Definition" + suffix)), target)
        : PlanWritingProblems.NotANumber("목표", form.Text("Target" + suffix));

    private SplitProject Split()
    {
        var parts = form.All("Part");
        return new(Code, [.. parts.Select(part => new SplitPart(Head("-" + part), [.. form.All("Goes").Select(goes => goes.Split('|', 2)).Where(goes => goes is [_, var to] && to == part).Select(goes => Id(goes[0]))]))]);
    }

    private ProjectHead Head(string suffix) => new(form.Text("NewCode" + suffix), form.Text("Name" + suffix), form.Id("Strategy" + suffix), form.Text("Owner" + suffix));
}
