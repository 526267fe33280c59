using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>
/// What a filled-in row says, by what its writer changed: a cell that is as it was handed out says nothing, and neither does a blank one. So a
/// number typed beside 미입력 is a result, and a state chosen beside an old number takes its place. What contradicts itself is refused.
/// </summary>
internal sealed class FilledSaying
{
    private readonly FilledRow _row;
    private readonly PastedValue _value;
    private readonly ResultState? _chosen;

    private FilledSaying(FilledRow row, PasteTarget target)
    {
        (_row, _chosen) = (row, StateWords.Read(row.State));
        _value = row.Trouble is { } trouble ? PastedValue.Refused(trouble) : PastedText.Read(row.Value, target.Unit, target.Form);
    }

    private FilledValue Was => _row.Was;

    private string Reason => _row.Reason.Trim();

    private bool IsReasonNew => Reason.Length > 0 && !FilledValue.IsSameText(Reason, Was.Reason);

    private bool IsStateNew => _chosen is { } chosen && chosen != Was.State;

    private bool IsValueNew => _value.Kind switch
    {
        PastedKind.Number => Was.State is not ResultState.Entered || Was.Actual != _value.Actual || Was.Parts != _value.Parts || _value.IsProvisional,
        PastedKind.State => Was.State != _value.State || (_value.Reason is not null && !FilledValue.IsSameText(_value.Reason, Was.Reason)),
        _ => false,
    };

    /// <returns>null when nothing was written into the row.</returns>
    public static PastedValue? Of(FilledRow row, PasteTarget target)
    {
        FilledSaying saying = new(row, target);
        return saying.Refusal() ?? saying.Said();
    }

    private PastedValue? Refusal() => _value.Kind is PastedKind.Refused ? _value
        : _row.State.Trim().Length > 0 && _chosen is null ? PastedValue.Refused($"'{_row.State.Trim()}' 상태는 없습니다. {string.Join(", ", StateWords.Offered)} 가운데 하나를 골라 주십시오.")
        : Reason.Length > EarlierValue.LongestText ? PastedValue.Refused($"사유가 {EarlierValue.LongestText}자를 넘습니다. 줄여 적어 주십시오.")
        : null;

    private PastedValue? Said() => (IsStateNew, IsValueNew) switch
    {
        (true, _) => Chosen(_chosen!.Value),
        (_, true) when _value.Kind is PastedKind.Number => OfNumber(),
        (_, true) => InWords(_value.State, _value.Note),
        _ => Unchanged(),
    };

    private PastedValue Chosen(ResultState chosen) => (chosen, _value.Kind) switch
    {
        (ResultState.NoTarget, _) => PastedValue.Refused("목표 미설정은 목표가 정해지면 바뀝니다. 다른 상태를 골라 주십시오."),
        (ResultState.Entered, PastedKind.Number) => _value,
        (ResultState.Entered, PastedKind.Blank) => PastedValue.Refused("상태는 실적인데 값이 없습니다. 값을 적어 주십시오."),
        (_, PastedKind.Number) when IsValueNew => Contradiction(chosen),
        (_, PastedKind.Number) => InWords(chosen, $"적혀 있는 {_value.Actual!.Value.ToString("#,##0.########", CultureInfo.InvariantCulture)}을(를) 지웁니다."),
        (_, PastedKind.State) when _value.State != chosen => Contradiction(chosen),
        _ => InWords(chosen, null),
    };

    private PastedValue Contradiction(ResultState chosen) =>
        PastedValue.Refused($"상태는 '{StateWords.Of(chosen)}'인데 값에는 '{_row.Value.Trim()}'이(가) 적혀 있습니다. 하나만 남겨 주십시오.");

    // The state was not touched: 미입력 goes away by itself, a state with its reason does not.
    private PastedValue OfNumber() => Was.State is ResultState.NotApplicable or ResultState.NotCarriedOut or ResultState.Dropped
        ? _value with { Note = $"상태가 '{StateWords.Of(Was.State)}'인 칸에 값을 적으셨습니다.", IsDoubted = true }
        : _value;

    private PastedValue InWords(ResultState state, string? note)
    {
        var known = Reason.Length > 0 && (IsReasonNew || state == Was.State) ? Reason : _value.Reason ?? (state == Was.State ? Was.Reason : null);
        return new(PastedKind.State, state, Reason: state is ResultState.NotEntered ? null : known, Note: note);
    }

    private PastedValue? Unchanged()
    {
        if (IsReasonNew)
        {
            return Was.State is ResultState.NotApplicable or ResultState.NotCarriedOut or ResultState.Dropped
                ? InWords(Was.State, "사유를 바꿉니다.")
                : new(PastedKind.Blank, Note: "사유는 해당없음·미추진·중도 폐지에만 둡니다. 상태를 골라 주십시오.");
        }

        // A hyphen is worth a word; so is a value that was taken out, for it stays.
        return _value.Kind is PastedKind.Blank && (Was.State is ResultState.Entered || _value.Note is not null)
            ? new(PastedKind.Blank, Note: Was.State is ResultState.Entered ? "빈칸이라 지금 값을 그대로 둡니다. 지우시려면 상태를 미입력으로 골라 주십시오." : _value.Note)
            : null;
    }
}
