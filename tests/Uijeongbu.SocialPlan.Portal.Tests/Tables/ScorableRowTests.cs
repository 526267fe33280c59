using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Verify;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

/// <summary>Whatever the reader lets in can be scored and verified: no divisor is so small that a rate overflows.</summary>
public sealed class ScorableRowTests
{
    private static readonly ResultReadOptions Options = new() { IsRateProfile = id => RateProfile.TryFind(id, out _) };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Values at the edges of what is let in, and next to each other.</summary>
    private static readonly Gen<decimal> Edge = OneOf(
        0m, 1m, 0.5m, 0.50000000000001m, 0.00000001m, 0.00000001000000000001m, 0.00000002m, 0.000000005m, 0.00000000000000000001m, 100.273972602740m,
        9_999_999_999_999m, 10_000_000_000_000m, 10_000_000_000_000.1m, 999_999_999_999_999m, 9_999_999_999_999.99999999m, 4.99999999999999m);

    private static readonly Gen<PrintedNumber?> Number =
        from value in Edge
        from sign in OneOf(1m, -1m)
        from shown in Gen.Int[0, NumberText.MostDecimals]
        from present in Gen.Int[0, 9]
        select present == 0 ? (PrintedNumber?)null : new PrintedNumber(sign * value, shown);

    private static readonly Gen<string> Profile = OneOf(
        "", "ratio-up", "linear-down", "inverse-down", "signed-linear", "baseline-progress", "met", "threshold", "grade", "stage", "closest;tolerance=0.00000001",
        "distance-to-target;worst=0.00000001", "distance-to-target;worst=0.5;cap=100", "distance-to-target;worst=-10000000000000",
        "range;lower=0.00000001;upper=0.00000002;tolerance=0.00000001", "range;lower=-10000000000000;upper=10000000000000;tolerance=10000000000000");

    private static readonly Gen<SheetRow> Row =
        from direction in OneOf("상향", "하향", "")
        from numbers in Number.Array[5]
        from profile in Profile
        select RowOf(direction, profile, numbers);

    [Fact]
    public void Any_row_that_is_accepted_can_be_scored_and_verified_under_every_policy()
    {
        var accepted = 0;
        Row.Sample(
            row =>
            {
                if (Read(row) is not { } read)
                {
                    return;
                }

                Interlocked.Increment(ref accepted);
                foreach (var policy in ScoringPolicies.All)
                {
                    var verification = Verification.Of(new([read], [], Sheet: null, HasPublishedRate: true), policy);
                    verification.Rows.Should().HaveCount(1);
                    JsonFigures.Figure(verification.Score.Figures.Value ?? 0m);
                }
            },
            iter: 10_000);
        accepted.Should().BeGreaterThan(2_000);
    }

    [Fact]
    public void A_formula_of_its_own_divisor_is_asked_too() =>
        Read(RowOf("상향", "distance-to-target;worst=0.00000001", [new(0.00000001000000000001m, 20), new(10_000_000_000_000m, 0), null, null, null])).Should().BeNull();

    [Theory]
    [InlineData("0.12345678", null)]
    [InlineData("0.123456789", "'0.123456789' 값의 자릿수가 너무 많습니다. 정수 15자리, 소수 8자리까지 적어 주십시오.")]
    public void Written_numbers_have_eight_decimals(string text, string? fault) =>
        NumberText.Read(text).Problem?.Invoke(new TableMessages(Options.Culture)).Should().Be(fault);

    private static ResultRow? Read(SheetRow row)
    {
        var faults = new FaultList(new TableMessages(Options.Culture), most: 100);
        var heads = new SheetRow();
        heads.Start(1);
        foreach (var (place, head) in TableColumns.All.Heads.Index())
        {
            heads.Set(place, new(head.Korean));
        }

        return new ResultRowReader(ColumnMap<TableColumn>.Read(heads, TableColumns.All, faults), faults, Options, sheet: null).Read(row);
    }

    private static SheetRow RowOf(string direction, string profile, PrintedNumber?[] numbers)
    {
        var row = new SheetRow();
        row.Start(2);
        string[] texts = ["전략", "사업", "지표", "건", direction];
        foreach (var (place, text) in texts.Index())
        {
            row.Set(place, new(text));
        }

        row.Set((int)TableColumn.Target, new(null, numbers[0]));
        row.Set((int)TableColumn.Actual, new(null, numbers[1]));
        row.Set((int)TableColumn.RateProfile, new(profile));
        row.Set((int)TableColumn.Baseline, new(null, numbers[2]));
        row.Set((int)TableColumn.PublishedRate, new(null, numbers[3]));
        return row;
    }
}
