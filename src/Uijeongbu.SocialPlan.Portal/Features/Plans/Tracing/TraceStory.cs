namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>How a figure came about, in words, ready to be shown.</summary>
public sealed record TraceStory
{
    /// <summary>What is explained: <c>2-1 긴급돌봄 서비스 제공 · 긴급돌봄 이용자 수</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>What kind of figure it is.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence with everything in it; the steps below say the same at length.</summary>
    public required string Sentence { get; init; }

    /// <summary>The computation with its numbers; empty where there is none to show.</summary>
    public IReadOnlyList<EquationTerm> Equation { get; init; } = [];

    /// <summary>Inputs, formula, cap and edges, rounding, what it becomes part of.</summary>
    public IReadOnlyList<TraceStep> Steps { get; init; } = [];

    /// <summary>The children of a roll-up, or the indicators of a count.</summary>
    public IReadOnlyList<TraceRow> Rows { get; init; } = [];

    /// <summary>Head of the rows' table.</summary>
    public string RowsTitle { get; init; } = "";
}

/// <summary>A term of the computation.</summary>
/// <param name="Text">A number or an operator.</param>
/// <param name="Label">What the number is; empty for an operator.</param>
/// <param name="IsResult">Whether it is the result.</param>
public sealed record EquationTerm(string Text, string Label = "", bool IsResult = false)
{
    /// <summary>Whether it is an operator.</summary>
    public bool IsOperator => Label.Length == 0 && !IsResult;
}

/// <summary>A step of the explanation.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Texts">Its sentences.</param>
/// <param name="Rule">Identifier of the rule, for those who compare; null for none.</param>
public sealed record TraceStep(string Title, IReadOnlyList<string> Texts, string? Rule = null);

/// <summary>A row of the children's table.</summary>
/// <param name="Name">Project, strategy or indicator.</param>
/// <param name="Value">Its rate; null when it has none.</param>
/// <param name="Node">Its own trace.</param>
/// <param name="Note">Why it does not count, or what is special; empty for nothing.</param>
public sealed record TraceRow(string Name, decimal? Value, string Node, string Note = "");
