using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Programmes;

namespace Wargame.World.Compilation;

/// <summary>
/// Compiles ownership, skim and capacity for every pair that they can be asked for. A host or region without the numbers that a formula
/// reads is outside that law (an armed group has no corruption to skim): the factor is then 1, the capacity unlimited.
/// </summary>
internal sealed class MechanicsCompiler(WorldIndex index, FormulaBinder binder, OrderCatalogue catalogue)
{
    private const string Host = "host";
    private const string Orderer = "orderer";
    private const string Region = "r";

    private static readonly Scope Names = Scope.Empty with
    {
        NoEffects = "The mechanics make effects and impositions, so they cannot ask for them; ask for levels.",
    };

    private readonly Dictionary<(int Host, int Orderer), Node?> _factors = [];
    private readonly Dictionary<int, Node?> _skims = [];

    public Mechanics Compile()
    {
        if (index.Definition.Mechanics is not { } mechanics)
            return Mechanics.None(catalogue.All.Length, index.Definition.Entities.Length);
        var bases = Enum.GetValues<Mode>().Select(mode => Base(mechanics, mode)).ToArray();
        return new Mechanics(
            bases,
            mechanics.OwnershipMinimum,
            [.. catalogue.All.Select(orderable => Factor(mechanics.OwnershipFactor, orderable))],
            [.. catalogue.All.Select(orderable => Skim(mechanics.Skim, orderable))],
            [.. Enumerable.Range(0, index.Definition.Entities.Length).Select(entity => Capacity(mechanics.Capacity, entity))]);
    }

    private static double Base(MechanicsDefinition mechanics, Mode mode)
    {
        if (!mechanics.OwnershipByMode.TryGetValue(mode, out var ownership))
            throw new DefinitionException($"The mechanics give no ownership for the mode '{mode}'.", SourceSpan.None);
        return ownership is >= 0 and <= 1
            ? ownership
            : throw new DefinitionException($"The ownership of the mode '{mode}' is not from 0 to 1.", SourceSpan.None);
    }

    private Node? Factor(Formula? formula, Orderable orderable) => orderable.Host is { } host
        ? Once(_factors, (host, orderable.Actor), () => Bound(formula, (Host, host), (Orderer, orderable.Actor)))
        : null;

    private Node? Skim(Formula? formula, Orderable orderable) =>
        orderable.Instrument.MoneyBased && index.Geography.HostOf(orderable.Target) is { } host
            ? Once(_skims, host, () => Bound(formula, (Host, host)))
            : null;

    /// <summary>Many instruments meet the same host: one formula serves them all.</summary>
    private static Node? Once<TKey>(Dictionary<TKey, Node?> made, TKey key, Func<Node?> make)
        where TKey : notnull
    {
        if (!made.TryGetValue(key, out var node))
            made.Add(key, node = make());
        return node;
    }

    private Node? Capacity(Formula? formula, int entity) =>
        index.Entity(entity).Kind == EntityKind.Region ? Bound(formula, (Region, entity)) : null;

    private Node? Bound(Formula? formula, params ReadOnlySpan<(string Name, int Entity)> names)
    {
        if (formula is null)
            return null;
        var scope = Names;
        foreach (var (name, entity) in names)
        {
            if (ExpressionWalk.VariablesOf(formula.Root, name).Any(variable => index.FindSlot(entity, variable) is null))
                return null;
            scope = scope.With(name, entity);
        }

        return binder.Bind(formula, scope);
    }
}
