using Npgsql;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>A row of the reference query's answer.</summary>
/// <param name="Year">The year.</param>
/// <param name="Name">Name of the municipality; not unique.</param>
/// <param name="Rate">Its rate, rounded to two places.</param>
/// <param name="Rank">Its place among all, on the capped rate.</param>
internal sealed record ReferenceRow(int Year, string Name, decimal Rate, long Rank);

/// <summary>The reference query of the benchmark data as it stands in <c>score.sql</c>, taken ready for some years and plans.</summary>
internal sealed class ReferenceQuery(NpgsqlCommand command) : IAsyncDisposable
{
    /// <summary>Runs it and reads its whole answer.</summary>
    public async Task<IReadOnlyList<ReferenceRow>> AnswerAsync()
    {
        List<ReferenceRow> rows = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(new(reader.GetInt32(1), reader.GetString(3), reader.GetDecimal(6), reader.GetInt64(8)));
        }

        return rows;
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();
}
