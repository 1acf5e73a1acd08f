using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Scenarios;

/// <summary>Who must sign a team's orders.</summary>
public enum SignOffRule
{
    /// <summary>Any one seat.</summary>
    One,

    /// <summary>More than half of the seats taken.</summary>
    Majority,

    /// <summary>All seats taken.</summary>
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
    SourceSpan At);
