using System.Globalization;
using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Commands.Country;

/// <summary>The places of a country as text, CSV or JSON, row by row.</summary>
internal static class CountryOutput
{
    public static void Write(Stream output, IEnumerable<CountryRow> rows, ScoringPolicy policy, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteObject(output, json => WriteJson(json, rows, policy));
                break;
            case OutputFormat.Csv:
                WriteCsv(output, rows, policy);
                break;
            default:
                WriteText(output, rows, policy);
                break;
        }
    }

    private static void WriteCsv(Stream output, IEnumerable<CountryRow> rows, ScoringPolicy policy)
    {
        using var csv = new CsvTableWriter(output, withMark: false);
        csv.WriteTexts("version", "year", "region", "name", "group", "projects", "missing", "rate", "capped100", "rank", "group_rank");
        foreach (var row in rows)
        {
            csv.Write(
                TableCell.Of(row.Version), TableCell.Of(row.Year), TableCell.Of(row.Region.Id), TableCell.Of(row.Region.Name), TableCell.Of(row.Region.Group),
                TableCell.Of(row.Projects), TableCell.Of(row.Missing), ScoreNames.RateCell(row.Figures.Value, policy), ScoreNames.RateCell(row.Figures.Capped100, policy),
                TableCell.Of(row.Rank), TableCell.Of(row.GroupRank));
        }
    }

    private static void WriteJson(Utf8JsonWriter json, IEnumerable<CountryRow> rows, ScoringPolicy policy)
    {
        json.WritePolicy(policy);
        json.WriteStartArray("rows");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteNumber("version", row.Version);
            json.WriteNumber("year", row.Year);
            json.WriteNumber("region", row.Region.Id);
            json.WriteString("name", row.Region.Name);
            json.WriteString("group", row.Region.Group);
            json.WriteNumber("projects", row.Projects);
            json.WriteNumber("missing", row.Missing);
            json.WriteFigure("rate", policy.Rounding.Round(row.Figures.Value));
            json.WriteFigure("cappedAt100", policy.Rounding.Round(row.Figures.Capped100));
            json.WriteFigure("rank", row.Rank);
            json.WriteFigure("groupRank", row.GroupRank);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Stream output, IEnumerable<CountryRow> rows, ScoringPolicy policy)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        List<CountryRow> year = [];
        foreach (var row in rows)
        {
            if (year is [var first, ..] && (first.Version, first.Year) != (row.Version, row.Year))
            {
                WriteYear(writer, year, policy);
                year.Clear();
            }

            year.Add(row);
        }

        WriteYear(writer, year, policy);
    }

    private static void WriteYear(TextWriter writer, IReadOnlyList<CountryRow> rows, ScoringPolicy policy)
    {
        if (rows is not [var first, ..])
        {
            writer.WriteLine("결과가 없습니다.");
            return;
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first.Year}년 (계획 {first.Version}판)"));
        new ConsoleTable(new("순위", true), new("그룹 순위", true), new("시·군·구"), new("그룹"), new("세부사업 수", true), new("미산정", true), new("달성도(%)", true), new("상한 100(%)", true))
            .Write(writer, rows.Select(row => new[]
            {
                Text(row.Rank), Text(row.GroupRank), row.Region.Name, row.Region.Group, Text(row.Projects), Text(row.Missing),
                ScoreNames.Rate(row.Figures.Value, policy), ScoreNames.Rate(row.Figures.Capped100, policy),
            }));
        writer.WriteLine();
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
