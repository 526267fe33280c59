namespace Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

/// <summary>One reason why a folder of tables was refused.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, counted from 1 with the head; null for the file as a whole.</param>
/// <param name="Column">Column; null when the whole line or file is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record CountryFault(string File, long? Line, string? Column, string Message)
{
    public override string ToString() => string.Concat(
        File, Line is null ? "" : FormattableString.Invariant($" {Line}행"), Column is null ? "" : $" '{Column}' 열", ": ", Message);
}

/// <summary>Collects faults up to a limit and counts the rest.</summary>
internal sealed class CountryFaults
{
    private const int Most = 50;
    private readonly List<CountryFault> _listed = [];

    public IReadOnlyList<CountryFault> Listed => _listed;

    /// <summary>How many were found beyond those listed.</summary>
    public int More { get; private set; }

    public bool Any => _listed.Count > 0;

    public void Add(CountryFault fault)
    {
        if (_listed.Count < Most)
        {
            _listed.Add(fault);
        }
        else
        {
            More++;
        }
    }
}
