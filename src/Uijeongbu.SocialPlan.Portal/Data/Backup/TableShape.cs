using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>What a column holds, whichever database it is in. The names stand in backups: none is ever renamed.</summary>
internal enum ColumnKind
{
    Text,
    Whole,
    Decimal,
    Flag,
    Instant,
    Moment,
    Date,
    Uuid,
    Bytes,
    Json,
    Texts,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Members">Of a document: the members that the two databases write in different forms.</param>
internal sealed record ColumnShape(string Name, ColumnKind Kind, IReadOnlyDictionary<string, ColumnKind>? Members = null);

/// <summary>A table as a backup knows it: its columns by name, and its key, by which rows are sorted.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<string> Key)
{
    /// <summary>Every table of the model, a table after those it refers to.</summary>
    public static IReadOnlyList<TableShape> Of(IModel model)
    {
        var waiting = model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        List<TableShape> sorted = [];
        while (waiting.Count > 0)
        {
            var next = waiting.Find(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || !waiting.Contains(key.PrincipalTable)))
                ?? throw new InvalidOperationException($"Tables refer to each other in a ring: {string.Join(", ", waiting.Select(table => table.Name))}.");
            waiting.Remove(next);
            sorted.Add(Of(next));
        }

        return sorted;
    }

    private static TableShape Of(ITable table) => new(
        table.Name,
        [.. table.Columns.Select(column => new ColumnShape(column.Name, KindOf(column), MembersOf(column))).OrderBy(column => column.Name, StringComparer.Ordinal)],
        [.. table.PrimaryKey!.Columns.Select(column => column.Name)]);

    private static ColumnKind KindOf(IColumn column)
    {
        if (column.PropertyMappings.Select(mapping => mapping.Property).FirstOrDefault() is not { } property)
        {
            return ColumnKind.Json; // a part of a row that is kept as one document
        }

        if (property.IsPrimitiveCollection)
        {
            return property.GetElementType()!.ClrType == typeof(string) ? ColumnKind.Texts : throw Unknown(column);
        }

        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Kinds.TryGetValue(Bare(stored), out var kind) ? kind : throw Unknown(column);
    }

    private static Dictionary<string, ColumnKind>? MembersOf(IColumn column)
    {
        if (column.PropertyMappings.Any())
        {
            return null;
        }

        var rows = column.Table.EntityTypeMappings.Select(mapping => mapping.TypeBase).OfType<IEntityType>().ToList();
        var documents = rows.SelectMany(row => row.GetComplexProperties()).Select(part => (ITypeBase)part.ComplexType)
            .Concat(rows.SelectMany(row => row.GetNavigations()).Select(part => part.TargetEntityType).Where(part => part.IsOwned()))
            .Where(part => part.GetContainerColumnName() == column.Name);
        return documents.Distinct().SelectMany(part => Differing(part, column))
            .ToDictionary(member => member.GetJsonPropertyName()!, member => Kinds[Bare(member.ClrType)], StringComparer.Ordinal);
    }

    private static List<IProperty> Differing(ITypeBase document, IColumn column) =>
        document.GetComplexProperties().Any(part => Differing(part.ComplexType, column).Count > 0)
            ? throw Unknown(column)
            : [.. document.GetProperties().Where(member => member.GetJsonPropertyName() is not null && IsDifferent(member, column))];

    private static bool IsDifferent(IProperty member, IColumn column) =>
        (Kinds.TryGetValue(Bare(member.ClrType), out var kind) ? kind : ColumnKind.Text) switch
        {
            ColumnKind.Text or ColumnKind.Whole or ColumnKind.Flag => false,
            ColumnKind.Bytes or ColumnKind.Moment => true,
            _ => throw Unknown(column),
        };

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static readonly Dictionary<Type, ColumnKind> Kinds = new()
    {
        [typeof(string)] = ColumnKind.Text,
        [typeof(short)] = ColumnKind.Whole,
        [typeof(int)] = ColumnKind.Whole,
        [typeof(long)] = ColumnKind.Whole,
        [typeof(decimal)] = ColumnKind.Decimal,
        [typeof(bool)] = ColumnKind.Flag,
        [typeof(DateTime)] = ColumnKind.Instant,
        [typeof(DateTimeOffset)] = ColumnKind.Moment,
        [typeof(DateOnly)] = ColumnKind.Date,
        [typeof(Guid)] = ColumnKind.Uuid,
        [typeof(byte[])] = ColumnKind.Bytes,
    };

    private static NotSupportedException Unknown(IColumn column) =>
        new($"A backup does not know how to keep {column.Table.Name}.{column.Name}; ColumnKind and RowText tell it.");
}
