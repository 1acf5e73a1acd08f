using Microsoft.AspNetCore.SignalR;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Hubs;

/// <summary>The language that a connection has asked for. It lives with the connection.</summary>
internal static class SpokenLanguage
{
    private const string Place = "language";

    /// <summary>The connection's language; English until it says another.</summary>
    public static Language Of(HubCallerContext context) => context.Items.TryGetValue(Place, out var language) && language is Language known ? known : Language.English;

    /// <summary>Remembers the connection's language.</summary>
    public static void Set(HubCallerContext context, Language language) => context.Items[Place] = language;
}
