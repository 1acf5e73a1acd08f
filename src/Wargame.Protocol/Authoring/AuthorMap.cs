namespace Wargame.Protocol.Authoring;

/// <summary>The causal map of a scenario as it stands, laid out: <c>POST /api/author/scenarios/{scenario}/map</c>.</summary>
/// <param name="Width">Of the picture.</param>
/// <param name="Height">Of the picture.</param>
/// <param name="Columns">From the left: orders, events, then the stages of a turn.</param>
/// <param name="Nodes">What there is.</param>
/// <param name="Edges">What moves what.</param>
public sealed record AuthorMap(int Width, int Height, IReadOnlyList<MapColumn> Columns, IReadOnlyList<AuthorMapNode> Nodes, IReadOnlyList<AuthorMapEdge> Edges);

/// <summary>A column of the map.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Title">What its nodes have in common.</param>
public sealed record MapColumn(int X, string Title);

/// <summary>A node of the map.</summary>
/// <param name="Key">Its name on this map.</param>
/// <param name="Kind">variable, instrument, inject, crisis, card, imposition or calendar.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record AuthorMapNode(string Key, string Kind, string Id, string Name, int X, int Y, int Width, int Height);

/// <summary>An edge of the map.</summary>
/// <param name="From">The key of the node that influences.</param>
/// <param name="To">The key of the node that is influenced.</param>
/// <param name="Sign">more, less or either.</param>
/// <param name="Path">How it runs, as SVG writes it.</param>
/// <param name="Causes">By which rules.</param>
public sealed record AuthorMapEdge(string From, string To, string Sign, string Path, IReadOnlyList<AuthorMapCause> Causes);

/// <summary>A rule behind an edge.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Because">Why.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Sign">more, less or either.</param>
/// <param name="At">Where it is written, or null.</param>
public sealed record AuthorMapCause(string Id, string Because, string Source, string Sign, AuthorPlace? At);
