namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>Says what becomes of a row of a form that was filled in elsewhere, with the rules of a paste.</summary>
public static class FilledJudging
{
    private const string Moved = "받으신 뒤에 포털에서 값이 바뀌었습니다.";

    /// <param name="row">The row.</param>
    /// <param name="target">Its cell with what is stored now.</param>
    /// <returns>null when the row is as it was handed out.</returns>
    public static PasteLine? Judge(FilledRow row, PasteTarget target)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(target);
        if (FilledSaying.Of(row, target) is not { } said)
        {
            return null;
        }

        var (verdict, note) = PasteJudging.Of(said, target);
        var (isReady, isMoved) = (verdict is PasteVerdict.Enter or PasteVerdict.Replace, !FilledValue.Of(target).SaysSameAs(row.Was));
        (verdict, note) = verdict switch
        {
            PasteVerdict.Skip when target.Lock is not null => (PasteVerdict.Locked, null),
            PasteVerdict.Check when said.Kind is PastedKind.State => (verdict, (isMoved ? Moved + " " : "") + OfState(said)),
            _ when isReady && isMoved => (PasteVerdict.Check, Moved + " 지금 값을 보시고 맞으면 표시해 주십시오."),
            _ when isReady && said.IsDoubted => (PasteVerdict.Check, said.Note + " 맞으면 표시해 주십시오."),
            _ => (verdict, note),
        };
        return new(row.Row, Written(row), target, verdict, note) { Cell = row.Cell, State = said.State, Actual = said.Actual, Parts = said.Parts, IsProvisional = said.IsProvisional, Reason = said.Reason };
    }

    private static string OfState(PastedValue said) => said.State is ResultState.NotEntered ? "지금 값을 지웁니다. 맞으면 표시해 주십시오."
        : said.Reason is null ? $"{said.Note} 사유를 적으시면 넣습니다.".TrimStart()
        : $"{said.Note} 맞으면 표시해 주십시오.".TrimStart();

    /// <summary>What was written, state and value, as far as they were.</summary>
    private static string Written(FilledRow row)
    {
        var (value, state) = (row.Value.Trim(), row.State.Trim());
        var isTold = state.Length > 0 && StateWords.Read(state) is var read && (read is not ResultState.Entered and not ResultState.NotEntered || read != row.Was.State);
        return value.Length == 0 ? (isTold ? state : "") : isTold ? $"{state} · {value}" : value;
    }
}
