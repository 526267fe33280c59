using System.Globalization;
using Microsoft.AspNetCore.Components;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>The cell of an indicator.</summary>
internal sealed class EntryCell(GridProject project, GridRow row, int number) : EntryField(row.Lock)
{
    /// <summary>The indicator with what is stored.</summary>
    public GridRow Row { get; private set; } = row;

    /// <summary>Everything left of the value, in one piece: it stays as it is while the page is open.</summary>
    public MarkupString Head { get; private set; } = EntryMarkup.Head(row, number);

    /// <summary>Ids of elements, made once.</summary>
    public string InputId { get; } = string.Create(CultureInfo.InvariantCulture, $"c{number}");

    public string StateId { get; } = string.Create(CultureInfo.InvariantCulture, $"s{number}");

    public string LabelIds { get; } = string.Create(CultureInfo.InvariantCulture, $"h{number} now");

    /// <summary>How it is entered.</summary>
    public EntryForm Form { get; private set; } = row.Form;

    public bool IsParts => Form.Kind is EntryKind.Parts;

    /// <summary>What the line of the cell says: the formula in words, and what is counted.</summary>
    public string? Definition => Form.Parts is { } parts ? $"{parts.Numerator} ÷ {parts.Denominator}{(Row.Definition is { Length: > 0 } words ? $" · {words}" : "")}" : Row.Definition;

    /// <summary>Rate and hints, computed by the Domain once for each stored value.</summary>
    public GridScore Score { get; private set; } = row.Score;

    public override Guid Id => Row.IndicatorId;

    public override long Version => Row.Saved.Version;

    public override string Shown => CellText.Of(Row.Saved, Row.Decimals, Form);

    public override DateTime? At => Row.Saved.At;

    public override string? By => Row.Saved.By;

    public override string Place => $"{project.Code} {EntryWords.Circled(Row.Order)}";

    public ResultState State => Row.Saved.State;

    /// <summary>Takes over what was read again of the whole row.</summary>
    public void Take(GridRow row)
    {
        Lock = row.Lock;
        var saved = row.Saved.Version >= Version ? row.Saved : Row.Saved;
        Row = row with { Saved = saved };
        (Score, Form) = (Row.Score, Row.Form);
        Head = EntryMarkup.Head(Row, number);
    }

    /// <summary>Takes over what is stored now; an older state that arrives late is not.</summary>
    public void Take(SavedResult saved)
    {
        if (saved.Version >= Version)
        {
            Row = Row with { Saved = saved };
            Score = Row.Score;
        }
    }
}
