using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>Says what becomes of a copied value at its cell.</summary>
internal static class PasteJudging
{
    public static PasteLine Judge(int row, PastedCell cell, PasteTarget target)
    {
        var read = PastedText.Read(cell.Text, target.Unit, target.Form);
        var (verdict, note) = cell.IsMerged && read.Kind is not PastedKind.Blank
            ? (PasteVerdict.Refused, "여러 줄이 합쳐진 칸이라 어느 지표의 값인지 알 수 없습니다. 칸을 나누어 적어 주십시오.")
            : Of(read, target);
        return new(row, cell.Text, target, verdict, note) { State = read.State, Actual = read.Actual, Parts = read.Parts, IsProvisional = read.IsProvisional, Reason = read.Reason };
    }

    /// <summary>The same of a value that was read already.</summary>
    public static (PasteVerdict Verdict, string? Note) Of(PastedValue read, PasteTarget target) => read.Kind switch
    {
        PastedKind.Blank => (PasteVerdict.Skip, read.Note),
        PastedKind.Refused when target.Lock is null => (PasteVerdict.Refused, read.Note),
        _ when IsStored(read, target) => (PasteVerdict.Same, null),
        _ when target.Lock is not null => (PasteVerdict.Locked, null),
        PastedKind.State => (PasteVerdict.Check, read.State is ResultState.NotEntered ? "지금 값을 지웁니다. 맞으면 표시해 주십시오." : "사유를 적으시면 넣습니다."),
        _ => OfNumber(read, target),
    };

    private static (PasteVerdict Verdict, string? Note) OfNumber(PastedValue read, PasteTarget target)
    {
        var actual = read.Actual!.Value;
        if ((Indicator.WhyNot(actual, target.Decimals) ?? target.Form.WhyNot(actual)) is { } problem)
        {
            return (PasteVerdict.Refused, problem.Message);
        }

        if (actual < 0m && !target.IsSigned)
        {
            return (PasteVerdict.Check, (read.Note ?? "0보다 작은 값입니다.") + " 맞으면 표시해 주십시오.");
        }

        return (target.State is ResultState.NotEntered ? PasteVerdict.Enter : PasteVerdict.Replace, read.Note);
    }

    // A state copied without its reason is the stored one.
    private static bool IsStored(PastedValue read, PasteTarget target) => read.Kind is not PastedKind.Refused
        && read.State == target.State && read.Actual == target.Actual && read.Parts == target.Parts && read.IsProvisional == target.IsProvisional && (read.Reason is null || string.Equals(read.Reason, target.Reason, StringComparison.Ordinal));
}
