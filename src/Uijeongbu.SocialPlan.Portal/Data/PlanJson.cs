using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// Plans and their changes as JSON text. Entries of a change set carry their kind by a name of their own, so that a class may be renamed and
/// what is on the record stays readable; a new kind of entry needs a line here, which a test asks for.
/// </summary>
internal static class PlanJson
{
    private static readonly (string Name, Type Type)[] Entries =
    [
        ("strategy", typeof(StrategyChange)),
        ("project", typeof(ProjectChange)),
        ("regrouping", typeof(Regrouping)),
        ("move", typeof(MoveChange)),
        ("name", typeof(NameChange)),
        ("owner", typeof(OwnerChange)),
        ("indicator", typeof(IndicatorChange)),
        ("indicator-text", typeof(IndicatorTextChange)),
        ("target", typeof(TargetChange)),
        ("budget", typeof(BudgetChange)),
    ];

    private static readonly (string Name, Type Type)[] Edits =
    [
        ("set", typeof(SetField)),
        ("add", typeof(AddItem)),
        ("remove", typeof(RemoveItem)),
        ("move", typeof(MoveItem)),
        ("restore", typeof(RestoreStrategies)),
    ];

    /// <summary>Gives entries and edits their names wherever they are written, in a column, a request or an answer.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds, LeaveOutComputed } };

    /// <summary>Keyed sets and plans, for options that write them.</summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = [new KeyedSetConverter(), new PlanAtConverter()];

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Hangul stays readable; the text goes into no page
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), Converters[0], Converters[1] },
        TypeInfoResolver = Resolver,
    };

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type == typeof(ChangeEntry))
        {
            Name(type, "entry", Entries);
        }
        else if (type.Type == typeof(PlanEdit))
        {
            Name(type, "edit", Edits);
        }
    }

    private static void Name(JsonTypeInfo type, string discriminator, IEnumerable<(string Name, Type Type)> kinds)
    {
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = discriminator };
        foreach (var (name, kind) in kinds)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new(kind, name));
        }
    }

    // What follows from the rest (the kind, the subject) is not written.
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        if (type.Kind is JsonTypeInfoKind.Object && typeof(ChangeEntry).IsAssignableFrom(type.Type))
        {
            foreach (var computed in type.Properties.Where(property => property.Name is "kind" or "subject").ToList())
            {
                type.Properties.Remove(computed);
            }
        }
    }

    /// <summary>A keyed set as the list of its values.</summary>
    private sealed class KeyedSetConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(KeyedSet<,>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<,>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

        private sealed class Converter<TKey, T> : JsonConverter<KeyedSet<TKey, T>>
            where TKey : notnull
            where T : class, IKeyed<TKey>
        {
            public override KeyedSet<TKey, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                new(JsonSerializer.Deserialize<List<T>>(ref reader, options)!);

            public override void Write(Utf8JsonWriter writer, KeyedSet<TKey, T> value, JsonSerializerOptions options) =>
                JsonSerializer.Serialize(writer, value.ToList(), options);
        }
    }

    /// <summary>A plan on a day: strategies and projects. Its lineage begins anew, as that of every adopted plan does.</summary>
    private sealed class PlanAtConverter : JsonConverter<PlanAt>
    {
        public override PlanAt Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var parts = JsonSerializer.Deserialize<Parts>(ref reader, options)!;
            return new(parts.Strategies, parts.Projects);
        }

        public override void Write(Utf8JsonWriter writer, PlanAt value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Parts([.. value.Strategies], [.. value.Projects]), options);

        private sealed record Parts(IReadOnlyList<StrategyAt> Strategies, IReadOnlyList<ProjectAt> Projects);
    }
}
