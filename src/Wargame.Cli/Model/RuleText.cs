using Wargame.Cli.Output;
using Wargame.World.Definition;

namespace Wargame.Cli.Model;

/// <summary>Parts of rules as their authors write them.</summary>
internal static class RuleText
{
    public static string Of(Binding binding)
    {
        var over = binding.Relation is null ? binding.Kind is { } kind ? Words.Of(kind) : "" : $"{binding.From}.{binding.Relation}";
        return $"{binding.Name} {(binding.All ? "in" : "=")} {over}{(binding.Tag is null ? "" : $" tagged {binding.Tag}")}";
    }

    public static string TargetOf(ChangeDefinition change) => $"{change.Entity}.{change.Variable}";

    public static string FromOf(TransferDefinition transfer) => $"{transfer.FromEntity}.{transfer.FromVariable}";

    public static string ToOf(TransferDefinition transfer) => $"{transfer.ToEntity}.{transfer.ToVariable}";

    /// <summary>What a rule changes and moves, in short.</summary>
    public static string Moves(RuleDefinition rule) =>
        string.Join(", ", rule.Changes.Select(TargetOf).Concat(rule.Transfers.Select(transfer => $"{FromOf(transfer)} to {ToOf(transfer)}")));

    /// <summary>What a rule belongs to: a law of the world, or an instrument, inject, card or ladder.</summary>
    public static string Belongs(RuleDefinition rule) => rule.Origin switch
    {
        RuleOrigin.Rule => "law",
        RuleOrigin.Choice => $"card {rule.OriginId}",
        _ => $"{Words.Of(rule.Origin)} {rule.OriginId}",
    };

    public static string Cost(CostDefinition cost) => $"{cost.Variable} {Figures.Brief(cost.Amount)}";
}
