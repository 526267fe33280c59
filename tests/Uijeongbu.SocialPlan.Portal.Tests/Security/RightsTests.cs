using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>
/// Every role, by every command and query, about the own municipality, a sibling and another province, while entry is open and after it has
/// closed: what the matrix says happens, and nothing else. Who is refused changes nothing but the security log.
/// </summary>
public sealed class RightsTests
{
    [Fact]
    public void Every_command_and_every_query_has_a_row()
    {
        var classes = typeof(PortalDb).Assembly.GetTypes()
            .Where(type => type.Namespace?.Contains(".Features.", StringComparison.Ordinal) == true
                && type.GetConstructors().SelectMany(one => one.GetParameters()).Any(one => one.ParameterType == typeof(PortalDb) || one.ParameterType == typeof(CommandRun)));

        classes.Should().NotBeEmpty().And.BeSubsetOf(Operations.All.Select(operation => operation.Class));
        typeof(PortalDb).Assembly.GetTypes().Where(type => type.Namespace?.Contains(".Features.", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetConstructors()).SelectMany(one => one.GetParameters())
            .Should().NotContain(one => typeof(PortalDbContext).IsAssignableFrom(one.ParameterType), "nothing goes past the door");
    }

    [Fact]
    public void Every_permission_is_tried() =>
        typeof(Permissions).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)
            .Should().BeEquivalentTo(Operations.All.Select(operation => operation.Permission).Distinct());

    [Theory, OnSqlite, OnPostgres]
    public async Task Everyone_may_what_the_matrix_says_while_entry_is_open(DatabaseKind kind) => await TryAllAsync(kind, open: true);

    [Theory, OnSqlite, OnPostgres]
    public async Task After_the_deadline_entry_is_closed_to_everyone(DatabaseKind kind) => await TryAllAsync(kind, open: false);

    private static async Task TryAllAsync(DatabaseKind kind, bool open)
    {
        await using var site = await RightsSite.StartAsync(kind, open);
        List<string> wrong = [];
        var cells = 0;
        foreach (var role in RightsSite.People)
        {
            await using var scope = await site.Portal.ActAsAsync(RightsSite.EmailOf(role));
            var now = await Moment.OfAsync(site); // signing in is a row too
            foreach (var operation in Operations.All)
            {
                foreach (var place in RightsSite.Places)
                {
                    cells++;
                    var cell = new Cell(site, scope.ServiceProvider, role, operation, place, open);
                    (now, var faults) = await cell.FaultsAsync(now);
                    wrong.AddRange(faults);
                }
            }
        }

        wrong.Should().BeEmpty();
        cells.Should().Be(RightsSite.People.Count * Operations.All.Count * RightsSite.Places.Count).And.BeGreaterThan(400);
    }

    /// <summary>What stands between two cells: the end of one is the beginning of the next.</summary>
    private sealed record Moment(string Checksum, IReadOnlyList<SecurityEvent> Denied)
    {
        public static async Task<Moment> OfAsync(RightsSite site) => new(await site.ChecksumAsync(), await site.DeniedAsync());
    }

    private sealed record Cell(RightsSite Site, IServiceProvider Services, Role Role, Operation Operation, string Place, bool Open)
    {
        private bool MayAnywhere => PermissionMatrixTests.Says(Role, Operation.Permission);

        private bool May => MayAnywhere && (Operation.Permission == Permissions.PublishedRead || (Operation.IsAtHome ? RightsSite.PlaceOf(Role) == Place : RightsSite.Reaches(Role, Place)));

        public async Task<(Moment Now, IReadOnlyList<string> Faults)> FaultsAsync(Moment before)
        {
            Answer? answer;
            try
            {
                answer = await Operation.RunAsync(Services, Site, Place);
            }
            catch (AccessDeniedException)
            {
                answer = null;
            }

            var after = await Moment.OfAsync(Site);
            return (after, [.. Judge(answer, unchanged: before.Checksum == after.Checksum, after.Denied.Count - before.Denied.Count, after.Denied.Count > before.Denied.Count && after.Denied[^1].Detail is null)
                .Select(fault => $"{Role} {Operation.Class.Name} ({Operation.Permission}) {Place}: {fault}")]);
        }

        private IEnumerable<string> Judge(Answer? answer, bool unchanged, int logged, bool namesNothing)
        {
            if (answer != Expected)
            {
                yield return $"{answer?.ToString() ?? "denied"} instead of {Expected?.ToString() ?? "denied"}";
            }

            if (unchanged == (Operation.Changes && Expected is Answer.Done))
            {
                yield return unchanged ? "nothing was changed" : "something was changed";
            }

            if (logged != (answer is null ? 1 : 0) || namesNothing)
            {
                yield return $"{logged} lines in the security log";
            }
        }

        // A query about a place one does not reach finds nothing; a command is denied there.
        private Answer? Expected => May ? Open || Operation.OpenOnly is null ? Answer.Done : Operation.OpenOnly
            : MayAnywhere && !Operation.Changes ? Answer.NotFound
            : null;
    }
}
