using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Sms;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;

/// <summary>Reads a table of members from CSV or XLSX: who would come into the round, or every fault with its place, never a part.</summary>
internal sealed class MemberReader(JoiningRound round, ILookupNormalizer normalizer)
{
    /// <summary>Lines in one file: more than any group has.</summary>
    public const int MostRows = 300;

    private static readonly char[] Between = [',', ';', '·', '\n'];
    private static readonly string Kinds = string.Join(", ", Enum.GetValues<MemberKind>().Select(MonitoringLabels.Of));

    /// <param name="stream">Stays open.</param>
    /// <param name="fileName">Its name, which only serves to explain formats that are not read.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Ends it.</param>
    public TableReading<MemberDraft> Read(Stream stream, string fileName, IProgress<TableProgress>? progress, CancellationToken cancel)
    {
        TableReadOptions options = new() { Progress = progress, Limits = TableLimits.Default with { Rows = MostRows } };
        return TableFile.Read(stream, fileName, options, (source, faults) => Read(new FilledRows(source, options, cancel), faults, options.Limits), cancel);
    }

    private MemberDraft? Read(FilledRows rows, FaultList faults, TableLimits limits)
    {
        var columns = rows.Heads(MemberColumns.All, faults);
        if (faults.Any)
        {
            return null;
        }

        RowCells<MemberColumn> cells = new(columns, faults, limits);
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        List<MemberLine> added = [];
        List<MemberEntry> kept = [];
        var lead = round.HasLead;
        while (rows.Next())
        {
            if (Entry(cells, rows.Row) is not { } entry)
            {
                continue;
            }

            var address = normalizer.NormalizeEmail(entry.Email);
            if (!lines.TryAdd(address, rows.Row.Line))
            {
                var first = lines[address];
                cells.Fault(_ => $"{first}행과 같은 사람입니다. 한 줄로 적어 주십시오.", MemberColumn.Email);
            }
            else if (round.Present.Contains(address))
            {
                kept.Add(entry);
            }
            else if (entry.Content.IsLead && lead)
            {
                cells.Fault(_ => MonitoringProblems.LeadPresent.Message, MemberColumn.Lead);
            }
            else
            {
                lead |= entry.Content.IsLead;
                added.Add(new(entry, !round.Candidates.Contains(address)));
            }
        }

        return faults.Any ? null : new(added, kept);
    }

    private static MemberEntry? Entry(RowCells<MemberColumn> cells, SheetRow row)
    {
        cells.Start(row);
        var (name, email) = (cells.Name(MemberColumn.Name), cells.Name(MemberColumn.Email));
        if (email.Length > 0 && !Invite.IsAddress(email))
        {
            cells.Fault(_ => "이메일 주소로 읽을 수 없습니다. hong@example.kr처럼 적어 주십시오.", MemberColumn.Email);
        }

        if (name.Length > Invite.LongestName)
        {
            cells.Fault(_ => $"이름이 너무 깁니다. {Invite.LongestName}자까지 적어 주십시오.", MemberColumn.Name);
        }

        var kind = Kind(cells);
        var content = new MemberContent(
            kind ?? MemberKind.Resident, cells.Text(MemberColumn.Affiliation), [.. (cells.Text(MemberColumn.Organisations) ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], IsLead(cells),
            cells.Day(MemberColumn.TrainedOn, _ => "날짜로 읽을 수 없습니다. 2027-06-26처럼 적어 주십시오."));
        foreach (var fault in content.WhyNot()?.Faults ?? [])
        {
            cells.Fault(_ => fault.Text, fault.Field == nameof(MemberContent.Organisations) ? MemberColumn.Organisations : MemberColumn.Affiliation);
        }

        var phone = Phone(cells);
        return cells.IsSound ? new(row.Line, name, email, content, phone) : null;
    }

    private static MemberKind? Kind(RowCells<MemberColumn> cells)
    {
        var text = cells.Name(MemberColumn.Kind);
        var found = Enum.GetValues<MemberKind>().Where(kind => Plain(MonitoringLabels.Of(kind)) == Plain(text)).ToList();
        if (found is [var kind])
        {
            return kind;
        }

        if (text.Length > 0)
        {
            cells.Fault(_ => $"구분을 읽을 수 없습니다. 다음 가운데 하나를 적어 주십시오: {Kinds}.", MemberColumn.Kind);
        }

        return null;
    }

    private static bool IsLead(RowCells<MemberColumn> cells)
    {
        switch (cells.Text(MemberColumn.Lead)?.Trim())
        {
            case null or "" or "아님" or "아니오" or "X" or "x": return false;
            case "간사" or "예" or "O" or "o" or "○": return true;
            default: cells.Fault(_ => "간사이면 '간사'라고 적고, 아니면 비워 주십시오.", MemberColumn.Lead); return false;
        }
    }

    private static string? Phone(RowCells<MemberColumn> cells)
    {
        if (cells.Text(MemberColumn.Phone) is not { } text)
        {
            return null;
        }

        var number = SmsSender.NumberOf(text);
        if (number is null)
        {
            cells.Fault(_ => InvitationProblems.NoPhone.Message, MemberColumn.Phone);
        }

        return number;
    }

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
