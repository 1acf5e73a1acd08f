using System.Text.Json;
using Wargame.Protocol.Authoring;
using Wargame.Review.Maps;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Server.Authoring;

/// <summary>Lays the causal map of a scenario out and puts it on the wire.</summary>
internal static class MapWriter
{
    private const int Margin = 20;
    private const int Top = 44;
    private const int Gap = 110;

    public static AuthorMap MapOf(ScenarioDefinition scenario)
    {
        var layout = MapLayout.Of(CausalMap.Of(scenario.World, ProfileDefinition.Default), scenario.World.Stages);
        var geometry = new MapGeometry(layout, Margin, Top, Gap);
        return new(
            geometry.Width, geometry.Height,
            [.. layout.Columns.Select((column, x) => new MapColumn(geometry.ColumnX(x), column.Title))],
            [.. layout.Columns.SelectMany((column, x) => column.Nodes.Select((node, y) => ToWire(node, geometry.Box((x, y)))))],
            [.. geometry.Edges.Select(edge => ToWire(edge.Laid.Edge, geometry.Path(edge)))]);
    }

    private static AuthorMapNode ToWire(CausalNode node, Box box) =>
        new(Key(node.Key), Word(node.Key.Kind), node.Key.Id, node.Name, box.X, box.Y, box.Width, box.Height);

    private static AuthorMapEdge ToWire(CausalEdge edge, string path) => new(
        Key(edge.From), Key(edge.To), Word(edge.Sign), path,
        [.. edge.Causes.Select(cause => new AuthorMapCause(cause.Id, cause.Because, cause.Source, Word(cause.Sign), cause.At.ToWire()))]);

    private static string Key(NodeKey key) => $"{Word(key.Kind)}:{key.Id}";

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
