namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>A year before the one that is worked on, and whether its results are this portal's own.</summary>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="HasPeriod">Whether results of the plan were, are or will be entered here in a period of that year.</param>
/// <param name="IsPublished">Whether a 확정본 of the plan's year was published: its figures are fixed.</param>
public sealed record EarlierYear(int FiscalYear, bool HasPeriod, bool IsPublished)
{
    /// <summary>The years whose results can be told beside a year that is worked on: those the first year of its plan is compared with, and all since.</summary>
    /// <param name="workedOn">The year that is worked on.</param>
    /// <param name="firstYear">First year of its plan's generation.</param>
    public static IEnumerable<int> Before(int workedOn, int firstYear) => Enumerable.Range(firstYear - ComparedYears, workedOn - firstYear + ComparedYears);

    // The entry grid shows the two years before.
    private const int ComparedYears = 2;

    /// <summary>Why no result of the year can be taken over from a document; null when it can.</summary>
    public Problem? WhyNot() => this switch
    {
        { IsPublished: true } => ResultProblems.YearPublished(FiscalYear),
        { HasPeriod: true } => ResultProblems.YearEnteredHere(FiscalYear),
        _ => null,
    };

    /// <summary>
    /// The one place that decides who may write over what when results of earlier years are taken over. What stands there already is left
    /// alone even in a year that is fixed, so that a table can be brought back as it was. What was entered here is never written over.
    /// </summary>
    /// <param name="stored">The row; null while there is none.</param>
    /// <param name="said">What the document says, with its source or without.</param>
    public TakeOverVerdict Decide(AnnualResult? stored, EarlierValue said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var now = EarlierValue.Of(stored);
        var isEnteredHere = stored is { IsEnteredHere: true };
        if (said.State is ResultState.NotEntered || (now.SaysSameAs(said) && (isEnteredHere || said.Source is null || said.Source == now.Source)))
        {
            return new(TakeOverKind.Same);
        }

        if (WhyNot() is { } locked)
        {
            return new(TakeOverKind.Refused, locked);
        }

        return isEnteredHere ? new(TakeOverKind.Kept, ResultProblems.EnteredHere)
            : said.WhyNot() is { } problem ? new(TakeOverKind.Refused, problem)
            : new(now.State is ResultState.NotEntered ? TakeOverKind.New : TakeOverKind.Changed);
    }
}

/// <summary>What becomes of a value of a document.</summary>
public enum TakeOverKind
{
    /// <summary>It stands there already, or the document says nothing.</summary>
    Same,

    /// <summary>Nothing stood there.</summary>
    New,

    /// <summary>It takes the place of a value that was taken over before.</summary>
    Changed,

    /// <summary>The value stays that was entered here; the others are taken over all the same.</summary>
    Kept,

    /// <summary>It cannot be taken over, and nothing of its document is.</summary>
    Refused,
}

/// <summary>What becomes of a value of a document, and why it is not taken over.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Why">The reason; null when nothing stands against it.</param>
public sealed record TakeOverVerdict(TakeOverKind Kind, Problem? Why = null)
{
    /// <summary>Whether it is written.</summary>
    public bool IsWritten => Kind is TakeOverKind.New or TakeOverKind.Changed;
}
