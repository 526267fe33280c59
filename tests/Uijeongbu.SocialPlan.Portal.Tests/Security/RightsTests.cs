using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>
/// Every role, by every command and query, about the own municipality, a sibling and another province, while entry is open and after it has
/// closed: what the matrix says happens, and nothing else. Who is refused changes nothing but the security log. A run tries the places
/// that <see cref="RightsSample"/> draws; <c>PORTAL_TEST_SOAK=1</c> tries all.
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
        RightsSample sample = new(kind, open);
        List<string> wrong = [];
        var cells = 0;
        foreach (var role in RightsSite.People)
        {
            await using var scope = await site.Portal.ActAsAsync(RightsSite.EmailOf(role));
            Watch watch = new(site);
            await watch.BeginAsync(); // signing in is a row too
            // First those that must change nothing, under one look at all tables; then each change under a look of its own.
            foreach (var cell in sample.Of(role).Select(one => new Cell(site, scope.ServiceProvider, role, one.Operation, one.Place, open)).OrderBy(cell => cell.MustChange))
            {
                cells++;
                wrong.AddRange(await cell.FaultsAsync(watch));
            }

            wrong.AddRange(await watch.SettleAsync());
        }

        wrong.Should().BeEmpty($"PORTAL_TEST_SEED={Soak.Seed}");
        cells.Should().BeGreaterThanOrEqualTo(RightsSample.Fewest(open)).And.BeGreaterThan(400);
    }

    /// <summary>
    /// What stands between the cells. Cells that must change nothing come one after the other, and one look at all tables after the last of them says
    /// whether each kept to it: a look costs more than a hundred cells.
    /// </summary>
    private sealed class Watch(RightsSite site)
    {
        private readonly List<Cell> _quiet = [];
        private string _checksum = "";
        private (int All, int Unnamed) _denied;

        public async Task BeginAsync() => (_checksum, _denied) = (await site.ChecksumAsync(), await site.DeniedAsync());

        /// <summary>A cell that must have changed nothing; looked at later.</summary>
        public void Add(Cell cell) => _quiet.Add(cell);

        /// <summary>Looks at the cells since the last look.</summary>
        public async Task<IReadOnlyList<string>> SettleAsync()
        {
            if (_quiet.Count == 0)
            {
                return [];
            }

            var (before, quiet) = (_checksum, _quiet.ToList());
            _checksum = await site.ChecksumAsync();
            _quiet.Clear();
            return before == _checksum ? [] : [$"something was changed by one of: {string.Join(", ", quiet)}"];
        }

        /// <summary>Whether a cell that may change something did.</summary>
        public async Task<bool> IsUnchangedAsync()
        {
            var before = _checksum;
            _checksum = await site.ChecksumAsync();
            return before == _checksum;
        }

        /// <summary>Lines that came to the security log, and those without a word of what.</summary>
        public async Task<(int All, int Unnamed)> LoggedAsync()
        {
            var before = _denied;
            _denied = await site.DeniedAsync();
            return (_denied.All - before.All, _denied.Unnamed - before.Unnamed);
        }
    }

    private sealed record Cell(RightsSite Site, IServiceProvider Services, Role Role, Operation Operation, string Place, bool Open)
    {
        private bool MayAnywhere => PermissionMatrixTests.Says(Role, Operation.Permission);

        private bool May => MayAnywhere && (Operation.Permission == Permissions.PublishedRead || (Operation.IsAtHome ? RightsSite.PlaceOf(Role) == Place : RightsSite.Reaches(Role, Place)));

        /// <summary>Whether something must have changed afterwards.</summary>
        public bool MustChange => Operation.Changes && Expected is Answer.Done;

        public override string ToString() => $"{Role} {Operation.Class.Name} ({Operation.Permission}) {Place}";

        public async Task<IReadOnlyList<string>> FaultsAsync(Watch watch)
        {
            IReadOnlyList<string> earlier = MustChange ? await watch.SettleAsync() : [];
            var answer = await AskAsync();
            var logged = await watch.LoggedAsync();
            List<string> faults = [];
            if (!MustChange)
            {
                watch.Add(this);
            }
            else if (await watch.IsUnchangedAsync())
            {
                faults.Add("nothing was changed");
            }

            if (answer != Expected)
            {
                faults.Add($"{answer?.ToString() ?? "denied"} instead of {Expected?.ToString() ?? "denied"}");
            }

            if (logged.All != (answer is null ? 1 : 0) || logged.Unnamed > 0)
            {
                faults.Add($"{logged.All} lines in the security log");
            }

            return [.. earlier, .. faults.Select(fault => $"{this}: {fault}")];
        }

        private async Task<Answer?> AskAsync()
        {
            try
            {
                return await Operation.RunAsync(Services, Site, Place);
            }
            catch (AccessDeniedException)
            {
                return null;
            }
        }

        // A query about a place one does not reach finds nothing; a command is denied there.
        private Answer? Expected => May ? Open || Operation.OpenOnly is null ? Answer.Done : Operation.OpenOnly
            : MayAnywhere && !Operation.Changes ? Answer.NotFound
            : null;
    }
}
