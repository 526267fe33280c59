using System.Globalization;
using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Commands.Publications;

/// <summary>A recomputed package as text, JSON or one line a municipality.</summary>
internal static class PublicationOutput
{
    private static readonly string[] Recomputed = ["group", "region", "name", "rate", "score", "first_place", "last_place"];
    private static readonly string[] Published = ["published_rate", "published_score", "published_rank", "verdict"];

    public static void Write(Stream output, PublicationPackage package, bool compares, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteObject(output, json => WriteJson(json, package, compares));
                break;
            case OutputFormat.Csv:
                WriteCsv(output, package, compares);
                break;
            default:
                WriteText(output, package, compares);
                break;
        }
    }

    private static void WriteText(Stream output, PublicationPackage package, bool compares)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        var ranking = package.Ranking;
        writer.WriteLine($"{ranking.ProvinceName} {ranking.FiscalYear.ToString(CultureInfo.InvariantCulture)}년 {EvaluationLabels.Of(ranking.Kind)} {ranking.Number}{(ranking.IsDemo ? " (시연용 가상 자료)" : "")}");
        writer.WriteLine();
        var decimals = ranking.Rules.ToPolicy().Rounding.Decimals;
        ConsoleTable.Column[] columns = [new("그룹"), new("시·군"), new("목표달성도(%)", true), new("점수", true), new("순위", true)];
        ConsoleTable.Column[] beside = [new("공개한 목표달성도", true), new("공개한 점수", true), new("공개한 순위", true), new("판정")];
        new ConsoleTable([.. columns, .. compares ? beside : []]).Write(writer, [.. package.Findings.Select(one => CellsOf(one, decimals, compares))]);
        writer.WriteLine();
        writer.WriteLine(compares ? SummaryOf(package) : $"{Count(package.Findings.Count)}곳");
    }

    private static string[] CellsOf(PublicFinding one, int decimals, bool compares)
    {
        string[] computed = [one.Group.Name, one.Unit.Name, Figure(one.Recomputed?.Rate, decimals), Figure(UnitScore.Printed.Round(one.Total), 2), Places(one)];
        return compares ? [.. computed, Figure(one.Unit.Achievement?.Rate, decimals), Figure(one.Unit.Score, 2), Figure(one.Unit.Rank, 1), VerdictOf(one)] : computed;
    }

    private static string SummaryOf(PublicationPackage package)
    {
        var looked = package.Findings.Where(one => one.IsLooked).ToList();
        return $"{Count(package.Findings.Count)}곳: 일치 {Count(looked.Count(one => one.IsFine))} · 다름 {Count(looked.Count(one => !one.IsFine))} · 공개하지 않아 확인할 값 없음 {Count(package.Findings.Count - looked.Count)}. 파일 {Count(package.Files)}개가 공개한 그대로입니다(SHA-256).";
    }

    private static void WriteCsv(Stream output, PublicationPackage package, bool compares)
    {
        using CsvTableWriter csv = new(output, withMark: false);
        csv.WriteTexts([.. Recomputed, .. compares ? Published : []]);
        foreach (var one in package.Findings)
        {
            TableCell[] computed =
            [
                TableCell.Of(one.Group.Name), TableCell.Of(one.Unit.Region), TableCell.Of(one.Unit.Name), ScoreNames.Cell(one.Recomputed?.Rate), TableCell.Of(UnitScore.Printed.Round(one.Total)), TableCell.Of(one.FirstPlace), TableCell.Of(one.LastPlace),
            ];
            TableCell[] beside = [ScoreNames.Cell(one.Unit.Achievement?.Rate), TableCell.Of(one.Unit.Score), TableCell.Of(one.Unit.Rank), TableCell.Of(NameOf(one))];
            csv.Write([.. computed, .. compares ? beside : []]);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, PublicationPackage package, bool compares)
    {
        json.WriteString("snapshot", package.Ranking.Number);
        json.WriteNumber("files", package.Files);
        json.WriteStartArray("units");
        foreach (var one in package.Findings)
        {
            json.WriteStartObject();
            json.WriteString("group", one.Group.Name);
            json.WriteString("region", one.Unit.Region);
            json.WriteString("name", one.Unit.Name);
            Write(json, "rate", one.Recomputed?.Rate);
            Write(json, "score", UnitScore.Printed.Round(one.Total));
            Write(json, "firstPlace", one.FirstPlace);
            Write(json, "lastPlace", one.LastPlace);
            if (compares)
            {
                Write(json, "publishedRate", one.Unit.Achievement?.Rate);
                Write(json, "publishedScore", one.Unit.Score);
                Write(json, "publishedRank", one.Unit.Rank);
                json.WriteString("verdict", NameOf(one));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } figure)
        {
            json.WriteNumber(name, figure);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string NameOf(PublicFinding one) => !one.IsLooked ? "not-applicable" : one.IsFine ? "match" : "mismatch";

    private static string VerdictOf(PublicFinding one) => !one.IsLooked ? "확인할 값 없음" : one.IsFine ? "일치"
        : string.Join(", ", new[] { one.RateFits is false ? "목표달성도 다름" : null, one.TotalFits is false ? "점수 다름" : null, one.RankFits is false ? "순위 다름" : null }.OfType<string>());

    private static string Places(PublicFinding one) => (one.FirstPlace, one.LastPlace) switch
    {
        ({ } first, { } last) when first == last => Count(first),
        ({ } first, { } last) => $"{Count(first)}~{Count(last)}",
        _ => "",
    };

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Figure(decimal? value, int decimals) => value is { } figure ? Domain.Scoring.Rounding.Round(figure, decimals).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture) : "";
}
