using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Reports.Word.Sections;

/// <summary>What hosts answer, and what became of orders, in words.</summary>
internal static class Answers
{
    /// <summary>An answer.</summary>
    public static string Of(Material from, HostAnswer answer) => answer switch
    {
        HostAnswer.Request => from.Say($"We ask for it"),
        HostAnswer.Accept => from.Say($"Accept"),
        HostAnswer.Conditions => from.Say($"On conditions"),
        _ => from.Say($"Refuse"),
    };

    /// <summary>What became of an order.</summary>
    public static string Fate(Material from, RevealedOrder order) => order switch
    {
        { Vetoed: not null } => from.Say($"Vetoed by control"),
        { Failed: { } why } => from.Say($"Could not be carried out: {why}"),
        { Withdrawn: true, Host: { } host } => from.Say($"Withdrawn: {host} refused"),
        { Answer: HostAnswer.Refuse, Host: { } host } => from.Say($"Imposed: {host} refused"),
        { Answer: { } answer, Host: { } host, BySilence: true } => from.Say($"{host}: {Of(from, answer)} (by silence)"),
        { Answer: { } answer, Host: { } host } => from.Say($"{host}: {Of(from, answer)}"),
        _ => from.Say($"Carried out"),
    };
}
