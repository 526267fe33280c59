namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

/// <summary>What an upgrade did.</summary>
/// <param name="Applied">Migrations applied now, oldest first; empty when the schema was current.</param>
/// <param name="Backup">The backup made before; null when nothing had to be backed up.</param>
/// <param name="Schema">Id of the last migration that is in the database.</param>
internal sealed record UpgradeReport(IReadOnlyList<string> Applied, string? Backup, string Schema);
