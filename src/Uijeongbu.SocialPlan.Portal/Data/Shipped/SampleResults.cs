using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>
/// Plans of Uijeongbu and Yangju whose results of 2025 are being entered: invented throughout (시연용 가상 자료). The year is fixed; its
/// deadline is set from the day the data are made, by a reopening on the record, so that one entry is always open.
/// </summary>
internal sealed class SampleResults(PortalDb portalDb, ILookupNormalizer normalizer, TimeProvider clock) : ShippedData
{
    private const int OpenDays = 21;

    private static readonly string[] RegionCodes = ["41150", "41630"];
    private static readonly TimeOnly Deadline = new(18, 0);
    private static readonly Lazy<string> HashOfFile = new(() => ShippedFiles.HashOf([SampleResultRows.File], ""));

    public override string Name => "sample-results";

    public override string Hash => HashOfFile.Value;

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var accounts = await AccountsAsync(cancellationToken);
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", RegionCodes), Permissions.PlanWrite, cancellationToken);
        foreach (var region in RegionCodes)
        {
            if (!await db.ResultsPeriods.AnyAsync(period => period.RegionCode == region && period.FiscalYear == SampleResultRows.Year, cancellationToken))
            {
                db.AddRange(SampleResultRows.Of(region, email => accounts[normalizer.NormalizeEmail(email)], now));
                db.Add(PeriodOf(region, now));
            }
        }

        await StampAsync(db, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken); // one save, so one transaction
    }

    private async Task<Dictionary<string, Guid>> AccountsAsync(CancellationToken cancellationToken)
    {
        await using var db = portalDb.OpenAccounts();
        return await db.Users.Where(user => user.NormalizedEmail != null).ToDictionaryAsync(user => user.NormalizedEmail!, user => user.Id, StringComparer.Ordinal, cancellationToken);
    }

    private static ResultsPeriod PeriodOf(string region, DateTime now)
    {
        var last = Korea.DayOf(now).AddDays(OpenDays);
        while (last.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            last = last.AddDays(1);
        }

        return new()
        {
            RegionCode = region,
            FiscalYear = SampleResultRows.Year,
            OpensAt = now,
            ClosesAt = Korea.InstantOf(last, Deadline),
            ReopenReason = "마감 뒤 정정이 필요한 실적이 있어 다시 엽니다.",
            ReopenedBy = "조총괄",
        };
    }
}
