using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>A disk that is full refuses a save whole, and takes it when there is room again.</summary>
public sealed class FullDiskTests
{
    [Fact]
    public async Task Nothing_of_a_save_stays_when_the_disk_is_full_and_the_same_save_goes_through_afterwards()
    {
        await using var site = await ResultSite.StartAsync(DatabaseKind.Sqlite);
        var row = await site.RowAsync(ResultSite.Owner, "이동상담소 운영 횟수");
        var call = ResultSite.Entering(row, 13m);
        // No page may be added: the limit stays with the handle, which the next context takes from the pool.
        await LimitAsync(site, pages: null);

        List<string> refused = [];
        for (var i = 0; i < 100 && refused.Count == 0; i++)
        {
            try
            {
                // The free space of half-full pages is used up first.
                var saved = await site.SaveAsync(ResultSite.Owner, call with { CommandId = Guid.CreateVersion7(), BaseVersion = row.Saved.Version + i });
                saved.IsOk.Should().BeTrue();
            }
            catch (DbUpdateException full)
            {
                refused.Add(full.InnerException!.Message);
            }
        }

        refused.Should().ContainSingle().Which.Should().Contain("full");
        var before = await site.CountAsync();
        (before.Commands, before.Messages).Should().Be((before.Audit, before.Audit), "a save is there whole or not at all");
        await LimitAsync(site, pages: 1_000_000);

        var again = await site.SaveAsync(ResultSite.Owner, call with { BaseVersion = before.Audit });

        again.Answer.Should().BeEquivalentTo(new { State = ResultState.Entered, Actual = 13m, Version = before.Audit + 1L });
        (await site.CountAsync()).Audit.Should().Be(before.Audit + 1);
    }

    private static async Task LimitAsync(ResultSite site, long? pages)
    {
        await using var db = site.Portal.Door.OpenAccounts();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA page_count";
        pages ??= (long)(await command.ExecuteScalarAsync())!;
        command.CommandText = FormattableString.Invariant($"PRAGMA max_page_count={pages}");
        (await command.ExecuteScalarAsync()).Should().Be(pages);
    }
}
