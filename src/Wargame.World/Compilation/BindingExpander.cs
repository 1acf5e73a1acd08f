using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.World.Compilation;

/// <summary>Finds the entities that a binding stands for, and all combinations of a rule's bindings, in the author's order.</summary>
internal static class BindingExpander
{
    /// <summary>One scope for every combination; a combination whose relation is empty has none.</summary>
    public static IEnumerable<Scope> Combinations(WorldIndex index, ImmutableArray<Binding> bindings, Scope scope) =>
        Combinations(index, bindings, 0, scope);

    /// <summary>The entities that one binding gives in a scope.</summary>
    public static IEnumerable<int> Members(WorldIndex index, Binding binding, Scope scope)
    {
        var members = Candidates(index, binding, scope)
            .Where(entity => binding.Tag is null || index.Entity(entity).Tags.Contains(binding.Tag));
        return binding.All ? members : members.Take(1);
    }

    private static IEnumerable<Scope> Combinations(WorldIndex index, ImmutableArray<Binding> bindings, int next, Scope scope)
    {
        if (next == bindings.Length)
            return [scope];
        var binding = bindings[next];
        return Members(index, binding, scope)
            .SelectMany(entity => Combinations(index, bindings, next + 1, scope.With(binding.Name, entity)));
    }

    private static IEnumerable<int> Candidates(WorldIndex index, Binding binding, Scope scope)
    {
        if (binding.Relation is { } relation && binding.From is { } from)
            return index.Geography.Related(scope.Entity(index, from, binding.At), relation, binding.At);
        if (binding.Kind is not { } kind)
            throw new DefinitionException($"'{binding.Name}' is bound to neither a kind nor a relation.", binding.At);
        var entities = index.Definition.Entities;
        return Enumerable.Range(0, entities.Length).Where(entity => entities[entity].Kind == kind);
    }
}
