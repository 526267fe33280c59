using System.CommandLine;
using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Commands.Country;
using Uijeongbu.SocialPlan.Portal.Commands.Panels;
using Uijeongbu.SocialPlan.Portal.Commands.Publications;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>score</c>: computes a table of results, of marks, or a country's tables without any database.</summary>
internal static class ScoreCommand
{
    public static Command Make()
    {
        var command = TableCommand.Make("score", "목표와 실적 표에서 달성률과 목표달성도를, 평가위원 점수 표에서 총점과 순위를 산출합니다. 공개한 평가 결과의 자료 묶음(ZIP)도 다시 계산합니다.", needsPublishedRate: false, Write);
        PanelCommand.Join(command);
        PublicationCommand.Join(command, compares: false);
        CountryCommand.Join(command);
        return command;
    }

    private static void Write(Stream output, ResultTable table, ScoringPolicy policy, OutputFormat format)
    {
        var score = PlanScorer.Score(TablePlan.ToPlan(table), policy);
        switch (format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteObject(output, json => json.WriteScore(score));
                break;
            case OutputFormat.Csv:
                WriteCsv(output, score);
                break;
            default:
                WriteText(output, score);
                break;
        }
    }

    private static void WriteCsv(Stream output, PlanScore score)
    {
        using var csv = new CsvTableWriter(output, withMark: false);
        csv.WriteTexts("strategy", "project", "indicator", "unit", "direction", "target", "actual", "rate_profile", "rate", "rate_unrounded", "state", "flags");
        foreach (var strategy in score.Strategies)
        {
            foreach (var project in strategy.Projects)
            {
                foreach (var (input, rate) in project.Indicators)
                {
                    csv.Write(
                        TableCell.Of(strategy.Input.Name), TableCell.Of(project.Input.Name), TableCell.Of(input.Name), TableCell.Of(input.Unit),
                        TableCell.Of(ScoreNames.Of(input.Reading.Direction)), ScoreNames.Cell(input.Reading.Target), ScoreNames.Cell(input.Reading.Actual),
                        TableCell.Of(rate.Profile?.Id), ScoreNames.RateCell(rate.Value, score.Policy), ScoreNames.Cell(rate.Value),
                        TableCell.Of(rate.State.ToName()), TableCell.Of(string.Join(' ', rate.Flags.ToNames())));
                }
            }
        }
    }

    private static void WriteText(Stream output, PlanScore score)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var table = new ConsoleTable(new("추진전략"), new("세부사업 수", true), new("달성도(%)", true));
        table.Write(writer, score.Strategies.Select(strategy => new[]
        {
            strategy.Input.Name,
            strategy.Projects.Count.ToString(CultureInfo.InvariantCulture),
            ScoreNames.Rate(strategy.Figures.Value, score.Policy),
        }));
        writer.WriteLine();
        OverallText.Write(writer, score);
    }
}
