using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Scenarios;

/// <summary>How many of the seats taken that may sign must sign a team's orders.</summary>
public enum SignOffRule
{
    /// <summary>Any one of them.</summary>
    One,

    /// <summary>More than half of them.</summary>
    Majority,

    /// <summary>All of them.</summary>
    All,
}

/// <summary>A team that people may play.</summary>
/// <param name="Actor">The actor that it plays.</param>
/// <param name="Brief">Markdown for the team alone.</param>
/// <param name="Seats">Titles, 1 to 6.</param>
/// <param name="SignOff">Who must sign.</param>
/// <param name="Numbers">Keys of the 2 to 5 large figures on its page: <c>bolivia.unity</c>.</param>
/// <param name="Colour">CSS colour, always doubled by the shape and the actor's code.</param>
/// <param name="Shape">diamond, triangle, circle, square, hexagon, star or cross.</param>
/// <param name="At">Where it is written.</param>
public sealed record TeamDefinition(
    string Actor,
    string Brief,
    ImmutableArray<string> Seats,
    SignOffRule SignOff,
    ImmutableArray<string> Numbers,
    string Colour,
    string Shape,
    SourceSpan At)
{
    private readonly ImmutableArray<string> _roles;

    /// <summary>The titles in English, by which roles are known in every language; in the order of <see cref="Seats"/>.</summary>
    public ImmutableArray<string> Roles
    {
        get => _roles.IsDefault ? Seats : _roles;
        init => _roles = value;
    }

    /// <summary>What each role may do; one that is not here may do everything.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<SeatRight>> Rights { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<SeatRight>>(StringComparer.Ordinal);

    /// <summary>Whether a role holds a right.</summary>
    public bool May(string role, SeatRight right) => !Rights.TryGetValue(role, out var rights) || rights.Contains(right);
}
