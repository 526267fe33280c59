using System.CommandLine;
using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Portal.Commands.Publications;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Verify;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>verify FILE</c>: checks the rates printed in a table against its own inputs, or a published evaluation against its package.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var command = TableCommand.Make("verify", "공표된 달성률을 표의 목표와 실적으로, 공개한 평가 결과를 그 자료 묶음(ZIP)으로 검산합니다.", needsPublishedRate: true, Write);
        PublicationCommand.Join(command, compares: true);
        return command;
    }

    private static void Write(Stream output, ResultTable table, ScoringPolicy policy, OutputFormat format)
    {
        var verification = Verification.Of(table, policy);
        switch (format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteObject(output, json => json.WriteVerification(verification));
                break;
            case OutputFormat.Csv:
                WriteCsv(output, verification);
                break;
            default:
                WriteText(output, verification);
                break;
        }
    }

    private static void WriteCsv(Stream output, Verification verification)
    {
        using var csv = new CsvTableWriter(output, withMark: false);
        csv.WriteTexts("line", "strategy", "project", "indicator", "unit", "direction", "target", "actual", "published_rate", "profile", "rate", "verdict", "fits", "flags");
        foreach (var (row, rate, verdict) in verification.Rows)
        {
            csv.Write(
                TableCell.Of((decimal)row.Line), TableCell.Of(row.Strategy), TableCell.Of(row.Project), TableCell.Of(row.Indicator), TableCell.Of(row.Unit),
                TableCell.Of(ScoreNames.Of(row.Direction)), TableCell.Of(row.Target), TableCell.Of(row.Actual), TableCell.Of(row.PublishedRate),
                TableCell.Of(rate.Profile?.Id), ScoreNames.RateCell(rate.Value, verification.Score.Policy), TableCell.Of(verdict.Verdict.ToName()),
                TableCell.Of(verdict.Fits), TableCell.Of(string.Join(' ', rate.Flags.ToNames())));
        }
    }

    /// <summary>Rows in need of a look, then the counts and the overall rate.</summary>
    private static void WriteText(Stream output, Verification verification)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var table = new ConsoleTable(
            new("행", true), new("성과지표"), new("목표", true), new("실적", true), new("공표(%)", true), new("재계산(%)", true), new("판정"), new("일치하는 산식"));
        table.Write(writer, verification.Rows.Where(r => r.Verdict.Verdict != Verdict.Match).Select(r => new[]
        {
            r.Row.Line.ToString(CultureInfo.InvariantCulture), r.Row.Indicator, r.Row.Target?.ToString() ?? "", r.Row.Actual?.ToString() ?? "",
            r.Row.PublishedRate?.ToString() ?? "", ScoreNames.Rate(r.Rate.Value, verification.Score.Policy), VerdictWords.Korean(r.Verdict.Verdict), r.Verdict.Fits ?? "",
        }));
        writer.WriteLine();
        var counts = Enum.GetValues<Verdict>().Select(v => $"{VerdictWords.Korean(v)} {verification.Count(v).ToString(CultureInfo.InvariantCulture)}");
        writer.WriteLine($"{verification.Rows.Count.ToString(CultureInfo.InvariantCulture)}행: {string.Join(" · ", counts)}");
        OverallText.Write(writer, verification.Score);
    }
}
