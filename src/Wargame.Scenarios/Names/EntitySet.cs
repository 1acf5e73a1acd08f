using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Names;

/// <summary>The entities that a name may stand for.</summary>
/// <param name="What">For messages: <c>each region tagged coca</c>.</param>
/// <param name="Members">In the author's order; empty when the scenario has none, or when <paramref name="IsUnknown"/>.</param>
/// <param name="IsUnknown">Set after a mistake that is reported elsewhere: nothing can be said about its members.</param>
internal sealed record EntitySet(string What, ImmutableArray<EntityDefinition> Members, bool IsUnknown = false)
{
    /// <summary>How many members messages name.</summary>
    public const int MostListed = 5;

    /// <summary>The members for messages, in brackets; empty where <see cref="What"/> names the only one.</summary>
    public string Listed => Members.IsEmpty || What == $"\"{Members[0].Id}\"" ? ""
        : $" ({string.Join(", ", Members.Take(MostListed).Select(entity => entity.Id))}{(Members.Length > MostListed ? ", …" : "")})";

    public static EntitySet Unknown { get; } = new("something", [], true);

    public static EntitySet One(EntityDefinition entity) => new($"\"{entity.Id}\"", [entity]);
}
