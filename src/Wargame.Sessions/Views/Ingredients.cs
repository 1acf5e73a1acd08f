using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>The numbers that an indicator is made from, so that it can be explained by theirs.</summary>
internal sealed class Ingredients
{
    private readonly Sight _sight;
    private readonly List<(Slot Slot, bool Summed)> _slots = [];

    private Ingredients(Sight sight) => _sight = sight;

    /// <summary>
    /// Keys of the numbers that a formula reads and the viewer may see, in the order in which they are read. Of the members of a sum only
    /// those that have moved: the weights of a mean, such as people, stand still and explain nothing.
    /// </summary>
    public static ImmutableArray<string> Of(Sight sight, Expression formula) =>
    [
        .. Read(sight, formula)._slots.Where(read => sight.Sees(read.Slot) && (!read.Summed || HasMoved(sight, read.Slot)))
            .Select(read => read.Slot.Key).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>All numbers that a formula reads.</summary>
    public static IEnumerable<Slot> Slots(Sight sight, Expression formula) => Read(sight, formula)._slots.Select(read => read.Slot).Distinct();

    private static Ingredients Read(Sight sight, Expression formula)
    {
        var found = new Ingredients(sight);
        found.Read(formula, ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));
        return found;
    }

    private void Read(Expression formula, ImmutableDictionary<string, string> names)
    {
        switch (formula)
        {
            case Expression.Value value:
                Add(value.Entity, value.Variable, names);
                break;
            case Expression.Change change:
                Add(change.Entity, change.Variable, names);
                break;
            case Expression.Sum sum:
                foreach (var member in Members(sum.Over, names))
                    Read(sum.Body, names.SetItem(sum.Over.Name, member.Id));
                break;
            default:
                foreach (var part in Parts(formula))
                    Read(part, names);
                break;
        }
    }

    private void Add(string name, string variable, ImmutableDictionary<string, string> names)
    {
        var summed = names.TryGetValue(name, out var bound);
        if (_sight.Rules.Model.Find((bound ?? name) + "." + variable) is { } slot)
            _slots.Add((slot, summed));
    }

    private static bool HasMoved(Sight sight, Slot slot) => sight.State.Turns.Any(turn => turn.Before.Values[slot.Index] != turn.Result.State.Values[slot.Index]);

    private IEnumerable<EntityDefinition> Members(Binding over, ImmutableDictionary<string, string> names)
    {
        var members = over is { From: { } from, Relation: { } relation }
            ? _sight.Entity(names.GetValueOrDefault(from, from)).Relations.GetValueOrDefault(relation, []).Select(_sight.Entity)
            : _sight.World.Entities.Where(entity => entity.Kind == over.Kind);
        members = members.Where(entity => over.Tag is null || entity.Tags.Contains(over.Tag));
        return over.All ? members : members.Take(1);
    }

    /// <summary>What an opening value is made from does not move, so it is left out.</summary>
    internal static ImmutableArray<Expression> Parts(Expression formula) => formula switch
    {
        Expression.Unary unary => [unary.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.Power power => [power.Base],
        Expression.If choice => [choice.Condition, choice.Then, choice.Else],
        Expression.Call call => call.Arguments,
        Expression.Curve curve => [curve.Input],
        _ => [],
    };
}
