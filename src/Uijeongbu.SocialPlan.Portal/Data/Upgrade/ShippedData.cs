namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

/// <summary>A set of data that comes with the product and is put in once for each of its states.</summary>
internal abstract class ShippedData
{
    /// <summary>Name of its <see cref="DataStamp"/>.</summary>
    public abstract string Name { get; }

    /// <summary>Changes whenever the set changes.</summary>
    public abstract string Hash { get; }

    public abstract bool IsWanted(PortalDataOptions options);

    /// <summary>Puts the set and its stamp in, in one transaction. A second time changes nothing.</summary>
    public abstract Task ApplyAsync(CancellationToken cancellationToken);

    protected async Task StampAsync(PortalDbContext db, DateTime now, CancellationToken cancellationToken)
    {
        if (await db.DataStamps.FindAsync([Name], cancellationToken) is { } stamp)
        {
            if (stamp.Hash != Hash)
            {
                (stamp.Hash, stamp.AppliedAt) = (Hash, now);
            }
        }
        else
        {
            db.DataStamps.Add(new() { Name = Name, Hash = Hash, AppliedAt = now });
        }
    }
}
