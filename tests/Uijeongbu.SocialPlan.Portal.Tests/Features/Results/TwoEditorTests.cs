using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>Two people, one cell, at the same moment: a thousand times.</summary>
public sealed class TwoEditorTests
{
    private const int Conflicts = 1000;

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_a_thousand_conflicts_none_loses_a_value(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var row = await site.RowAsync(ResultSite.Owner, "안부확인 실시 건수");
        await using var one = await site.Portal.ActAsAsync(ResultSite.Owner);
        await using var two = await site.Portal.ActAsAsync(ResultSite.Owner2);
        var (first, second) = (one.ServiceProvider.GetRequiredService<SaveResult>(), two.ServiceProvider.GetRequiredService<SaveResult>());
        var version = row.Saved.Version;
        for (var round = 1; round <= Conflicts; round++)
        {
            var seen = row with { Saved = row.Saved with { Version = version } };
            var answers = await Task.WhenAll(
                first.RunAsync(ResultSite.Entering(seen, 2 * round), CancellationToken.None), second.RunAsync(ResultSite.Entering(seen, (2 * round) + 1), CancellationToken.None));

            var saved = answers.Single(answer => answer.IsOk).Answer!;
            var shown = answers.Single(answer => !answer.IsOk).Problem.Should().BeOfType<ResultConflict>().Which.Theirs;
            shown.Should().Be(saved, "who is second sees who was first");
            version = saved.Version;
        }

        version.Should().Be(row.Saved.Version + Conflicts);
        (await site.RowAsync(ResultSite.Owner, "안부확인 실시 건수")).Saved.Version.Should().Be(version);
    }
}
