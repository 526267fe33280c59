using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Portal.Data.Configurations;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// The model, the same for both databases. A context that the door did not open has no regions and saves nothing: every read of an owned
/// row is empty and every save is refused. Accounts are found and saved only by a context that was opened for them, and that one has no
/// region. Identity's tables of roles are left out: what an account may do stands in its memberships.
/// </summary>
internal abstract partial class PortalDbContext(DbContextOptions options) : IdentityUserContext<User, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Name of the query filter on every owned row.</summary>
    public const string RegionFilter = "region";

    /// <summary>Name of the query filter on every row of accounts.</summary>
    public const string AccountFilter = "account";

    private static readonly MethodInfo Filter = typeof(PortalDbContext).GetMethod(nameof(FilterByRegion), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private IReadOnlyList<string> _regions = [];
    private bool _mayWrite;
    private bool _accounts;
    private bool _memberships;
    private IReadOnlyList<string> _told = [];
    private bool _practice;

    /// <summary>Whether the door opened it for reading. A context of the upgrade went through no door and is not limited.</summary>
    public bool IsReadOnly { get; private set; }

    /// <summary>For whom the door opened it.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Anonymous;

    /// <summary>The regions whose rows it finds.</summary>
    public IReadOnlyList<string> ViewerRegions => _regions;

    /// <summary>Makes every other command of the region wait until this transaction ends.</summary>
    public abstract Task LockRegionAsync(string regionCode, CancellationToken cancellationToken);

    /// <summary>Called once, by the door, when the context is for accounts instead of a viewer, or not yet for one.</summary>
    public void LimitToAccounts() => (_accounts, _mayWrite) = (true, true);

    /// <summary>Called by the door when the command is about roles: memberships, invitations and rules of sign-in of the viewer's regions are found and saved too.</summary>
    public void AdmitMemberships() => _memberships = true;

    /// <summary>Called by the door when people of other places are told of a command: notifications may be added there, and nothing else is found or saved.</summary>
    public void AdmitTelling(IReadOnlyList<string> places) => _told = places;

    /// <summary>Called by the door when the command is about practice copies.</summary>
    public void AdmitPractice() => _practice = true;

    /// <summary>Rows of a practice copy of one of its regions are found and saved too: for the command that makes or ends it.</summary>
    /// <exception cref="AccessDeniedException">It is no copy of such a region, or the command is about something else.</exception>
    public void Admit(string practiceCode) =>
        _regions = _practice && PracticeCode.IsOne(practiceCode) && _regions.Contains(PracticeCode.PlaceOf(practiceCode), StringComparer.Ordinal)
            ? [.. _regions, practiceCode]
            : throw new AccessDeniedException($"{practiceCode} is no practice copy of this context.");

    /// <summary>Called once, by the door.</summary>
    public void LimitTo(Viewer viewer, IReadOnlyList<string> regions, bool mayWrite)
    {
        (Viewer, _accounts) = (viewer, false);
        (_regions, _mayWrite, IsReadOnly) = (regions, mayWrite, !mayWrite);
        ChangeTracker.QueryTrackingBehavior = mayWrite ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        GuardAndAdvance();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        GuardAndAdvance();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstantConverter>();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        base.OnConfiguring(optionsBuilder);
        AccountSchema.Use(optionsBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        AccountTables.Name(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var owned in modelBuilder.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(typeof(IRegionOwned).IsAssignableFrom).ToList())
        {
            Filter.MakeGenericMethod(owned).Invoke(this, [modelBuilder]);
        }

        HideAccounts(modelBuilder);
        modelBuilder.Entity<Membership>().HasQueryFilter(AccountFilter, row => _accounts || (_memberships && _regions.Contains(row.RegionCode!)));
        modelBuilder.Entity<SecondStepRule>().HasQueryFilter(AccountFilter, row => _accounts || (_memberships && _regions.Contains(row.RegionCode)));
        modelBuilder.Entity<Invitation>().HasQueryFilter(AccountFilter, row => _accounts || (_memberships && _regions.Contains(row.RegionCode)));
    }

    private void HideAccounts(ModelBuilder model)
    {
        foreach (var type in AccountTables.Types)
        {
            // As with the regions: a field of the context that runs the query, never a copy.
            var row = Expression.Parameter(type, "row");
            var open = Expression.Field(Expression.Constant(this, typeof(PortalDbContext)), typeof(PortalDbContext), nameof(_accounts));
            model.Entity(type).HasQueryFilter(AccountFilter, Expression.Lambda(open, row));
        }
    }

    // The filter reads the field of the context that runs the query. A local copy would freeze the first viewer's regions into the shared model.
    private void FilterByRegion<T>(ModelBuilder model)
        where T : class, IRegionOwned =>
        model.Entity<T>().HasQueryFilter(RegionFilter, row => _regions.Contains(row.RegionCode));

    private bool IsOwnMembership(object entity) =>
        _memberships && _regions.Contains((entity as Membership)?.RegionCode ?? (entity as Invitation)?.RegionCode ?? (entity as SecondStepRule)?.RegionCode ?? "", StringComparer.Ordinal);

    private bool IsTelling(EntityEntry entry) =>
        entry is { Entity: Notification told, State: EntityState.Added } && _told.Contains(told.RegionCode, StringComparer.Ordinal);

    private void GuardAndAdvance()
    {
        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (!_mayWrite)
            {
                throw new AccessDeniedException("This context was not opened for writing.");
            }

            if (!_accounts && AccountTables.Types.Contains(entry.Metadata.ClrType) && !IsOwnMembership(entry.Entity))
            {
                throw new AccessDeniedException("This context was not opened for accounts.");
            }

            if (entry.Entity is IRegionOwned owned && !_regions.Contains(owned.RegionCode, StringComparer.Ordinal) && !IsTelling(entry))
            {
                throw new AccessDeniedException($"A row of region {owned.RegionCode} cannot be saved here.");
            }

            Advance(entry);
        }
    }

    private static void Advance(EntityEntry entry)
    {
        if (entry.Entity is OwnedRow && entry.State is not EntityState.Deleted)
        {
            var version = entry.Property(nameof(OwnedRow.Version));
            version.CurrentValue = entry.State is EntityState.Added ? 1L : (long)version.OriginalValue! + 1;
        }

        if (entry.Entity is ISearched searched && entry.State is not EntityState.Deleted)
        {
            entry.Property(nameof(ISearched.SearchKey)).CurrentValue = SearchKey.Of(searched.SearchTexts);
        }
    }
}
