namespace Uijeongbu.SocialPlan.Portal.Commands.Country;

/// <summary>Says how far a long run has come: a line for each table and each million of results, then one for each tenth of the plans.</summary>
internal sealed class CountryProgress(TextWriter errors)
{
    private const int Parts = 10;

    public void Read(string table, int rows) => errors.WriteLine(FormattableString.Invariant($"읽음 {table}.csv {rows:N0}행"));

    public void Score(int done, int all)
    {
        if (done * (long)Parts / all > (done - 1) * (long)Parts / all)
        {
            errors.WriteLine(FormattableString.Invariant($"산출 {done:N0}/{all:N0}개 계획"));
        }
    }
}
