using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

/// <summary>A value kept as JSON text in one column, the same text on both databases. The value is replaced as a whole, never changed in place.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        new ValueConverter<T, string>(value => Write(value), text => Read<T>(text)),
        new ValueComparer<T>((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    private static string Write<T>(T? value) => JsonSerializer.Serialize(value, PlanJson.Options);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, PlanJson.Options)!;
}
