using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// A compiled query for each model: half the time of a short statement is its translation. The framework's own belongs to the model it met
/// first, and one process may hold both databases. Whether it tracks is settled at its translation, not by the context: it has to say so.
/// </summary>
/// <param name="compile">Calls <c>EF.CompileAsyncQuery</c>.</param>
/// <typeparam name="TQuery">The delegate it gives.</typeparam>
internal sealed class PerModel<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> _queries = [];

    public TQuery For(PortalDbContext db) => _queries.GetValue(db.Model, _ => compile());
}
