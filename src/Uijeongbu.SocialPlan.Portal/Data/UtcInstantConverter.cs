using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>Instants are UTC and kept to the microsecond, which is what PostgreSQL holds; SQLite would keep one digit more.</summary>
internal sealed class UtcInstantConverter() : ValueConverter<DateTime, DateTime>(instant => ToStored(instant), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    private static DateTime ToStored(DateTime instant) => instant.Kind is DateTimeKind.Utc
        ? instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond))
        : throw new ArgumentException("Instants are kept in UTC.", nameof(instant));
}
