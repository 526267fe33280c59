using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>
/// The one way to write a row down, so that equal rows are equal bytes on both databases: columns by name, decimals without trailing zeros,
/// instants in UTC to the microsecond, documents with their members by name.
/// </summary>
internal sealed class RowText : IDisposable
{
    /// <summary>UTC to the microsecond, which is what PostgreSQL keeps.</summary>
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    private const string DecimalFormat = "0.#############################";

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    public RowText() => _json = new(_line, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>The row on which the reader stands, as a line with its end. Valid until the next call.</summary>
    public ReadOnlyMemory<byte> LineOf(DbDataReader row, TableShape table)
    {
        _line.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            _json.WritePropertyName(table.Columns[i].Name);
            Write(row, i, table.Columns[i]);
        }

        _json.WriteEndObject();
        _json.Flush();
        _line.Write("\n"u8);
        return _line.WrittenMemory;
    }

    public void Dispose() => _json.Dispose();

    private void Write(DbDataReader row, int i, ColumnShape column)
    {
        if (row.IsDBNull(i))
        {
            _json.WriteNullValue();
            return;
        }

        switch (column.Kind)
        {
            case ColumnKind.Whole: _json.WriteNumberValue(row.GetInt64(i)); break;
            case ColumnKind.Decimal: _json.WriteRawValue(row.GetDecimal(i).ToString(DecimalFormat, CultureInfo.InvariantCulture)); break;
            case ColumnKind.Flag: _json.WriteBooleanValue(row.GetBoolean(i)); break;
            case ColumnKind.Bytes: _json.WriteBase64StringValue(row.GetFieldValue<byte[]>(i)); break;
            case ColumnKind.Json: DocumentText.Write(_json, row.GetString(i), column, row is SqliteDataReader); break;
            case ColumnKind.Texts: WriteTexts(row, i); break;
            default: _json.WriteStringValue(TextOf(row, i, column.Kind)); break;
        }
    }

    private static string TextOf(DbDataReader row, int i, ColumnKind kind) => kind switch
    {
        ColumnKind.Text => row.GetString(i),
        ColumnKind.Instant => DateTime.SpecifyKind(row.GetDateTime(i), DateTimeKind.Utc).ToString(InstantFormat, CultureInfo.InvariantCulture),
        ColumnKind.Moment => row.GetFieldValue<DateTimeOffset>(i).UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        ColumnKind.Date => row.GetFieldValue<DateOnly>(i).ToString("O", CultureInfo.InvariantCulture),
        ColumnKind.Uuid => row.GetGuid(i).ToString("D"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No text."),
    };

    /// <summary>SQLite keeps a list as JSON, PostgreSQL as an array.</summary>
    private void WriteTexts(DbDataReader row, int i)
    {
        var texts = row.GetFieldType(i) == typeof(string) ? JsonSerializer.Deserialize<string[]>(row.GetString(i))! : row.GetFieldValue<string[]>(i);
        _json.WriteStartArray();
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }
}
