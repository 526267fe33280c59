namespace Uijeongbu.SocialPlan.Domain;

/// <summary>A form that was refused, field by field, so that a person mends all of it at once.</summary>
/// <param name="Code">Stable name such as <c>meeting.faulty</c>.</param>
/// <param name="Faults">What is wrong, in the order of the fields.</param>
public sealed record FormProblem(string Code, IReadOnlyList<FieldFault> Faults) : Problem(Code, "적으신 내용을 저장하지 못했습니다. 아래 항목을 고쳐 주십시오.")
{
    /// <returns>null when there is no fault.</returns>
    public static FormProblem? Of(string code, IEnumerable<FieldFault?> faults)
    {
        IReadOnlyList<FieldFault> found = [.. faults.OfType<FieldFault>()];
        return found.Count == 0 ? null : new(code, found);
    }
}

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Text">What is wrong, and what to do.</param>
public sealed record FieldFault(string Field, string Text)
{
    /// <summary>A fault when something holds.</summary>
    public static FieldFault? If(bool isWrong, string field, string text) => isWrong ? new(field, text) : null;

    /// <summary>Text that must be there.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="value">What was written.</param>
    /// <param name="what">What it is called, with its particle (<c>안건이</c>).</param>
    /// <param name="longest">Most characters.</param>
    public static FieldFault? Needed(string field, string? value, string what, int longest) =>
        If(string.IsNullOrWhiteSpace(value), field, $"{what} 없습니다. 적어 주십시오.") ?? TooLong(field, value, longest);

    /// <summary>Text that may be there.</summary>
    public static FieldFault? TooLong(string field, string? value, int longest) =>
        If(value?.Length > longest, field, $"{longest:N0}자까지 적을 수 있습니다. 줄여 주십시오.");
}
