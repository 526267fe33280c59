using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>A review as its page carries it from the file to the command, which asks again about each cell: nothing in it is believed.</summary>
internal sealed record FillInDraft(int Read, IReadOnlyList<string> Remarks, IReadOnlyList<FillInDraft.Row> Rows)
{
    /// <summary>Name of the ticks in the form; each has the number of its row.</summary>
    public const string Ticks = "Take";

    /// <summary>Name of the reasons in the form, before the number of the row.</summary>
    public const string Reasons = "Reason";

    public static string Json(PasteReview review) => JsonSerializer.Serialize(new FillInDraft(review.Read, review.Remarks, [.. review.Rows.Select(RowOf)]), Change.Json);

    /// <summary>The review with what a person said to it.</summary>
    /// <returns>null when it is no draft.</returns>
    public static PasteReview? Review(string? json, EntrySheet sheet, Func<string, StringValues> field)
    {
        try
        {
            if (JsonSerializer.Deserialize<FillInDraft>(json ?? "", Change.Json) is not { Rows: not null, Remarks: not null } draft)
            {
                return null;
            }

            var targets = PasteReview.TargetsOf(sheet).ToDictionary(target => target.Id);
            var review = PasteReview.Again(sheet, draft.Rows.Select(row => (row.ToLine(targets), row.Seen)), draft.Remarks, draft.Read);
            var ticked = field(Ticks).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < review.Rows.Count; i++)
            {
                review.Take(i, ticked.Contains(Number(i)), review.Rows[i].NeedsReason ? field(Reasons + Number(i)).ToString() : null);
            }

            return review;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Number(int row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Row RowOf(PasteRow row) => new(
        row.Line.Row, row.Line.Cell, row.Line.Text, row.Id, row.Line.Verdict, row.Line.Note, row.Line.Label, row.Line.State, row.Line.Actual, row.Line.IsProvisional, row.Line.Reason, row.BaseVersion, row.Line.Parts);

    /// <summary>A row of it.</summary>
    internal sealed record Row(
        int Line, string? Cell, string Text, Guid? Id, PasteVerdict Verdict, string? Note, string? Label, ResultState State, decimal? Actual, bool IsProvisional, string? Reason, long Seen, MeasuredParts? Parts = null)
    {
        // What has no cell of the page cannot be taken, whatever it says of itself.
        public PasteLine ToLine(IReadOnlyDictionary<Guid, PasteTarget> targets)
        {
            var target = Id is { } id ? targets.GetValueOrDefault(id) : null;
            return new(Line, Text ?? "", target, target is null ? PasteVerdict.NoPlace : Verdict, Note) { Cell = Cell, Label = Label, State = State, Actual = Actual, Parts = Parts, IsProvisional = IsProvisional, Reason = Reason };
        }
    }
}
