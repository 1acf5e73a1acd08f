using Wargame.Papers.Writing;
using Wargame.World.Definition;

namespace Wargame.Papers.Msel;

/// <summary>How injects arrive, in words.</summary>
internal static class InjectWords
{
    public static string Of(Material from, Channel channel) => channel switch
    {
        Channel.News => from.Say($"News"),
        Channel.Cable => from.Say($"Cable"),
        Channel.Intelligence => from.Say($"Intelligence"),
        Channel.Call => from.Say($"Call"),
        Channel.Rumour => from.Say($"Rumour"),
        Channel.Email => from.Say($"E-mail"),
        _ => from.Say($"Social network"),
    };
}
