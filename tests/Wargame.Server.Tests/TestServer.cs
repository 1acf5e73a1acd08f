using Wargame.EventStore;
using Wargame.Server.Hosting;
using Wargame.Server.SignIn;

namespace Wargame.Server.Tests;

/// <summary>Starts servers on a free port. All of a run share what they read from the scenarios' files, which is most of what a start costs.</summary>
internal static class TestServer
{
    private static readonly Lazy<ScenarioStock> Scenarios = new(() => ScenarioStock.Load(null));

    /// <summary>What they all offer.</summary>
    public static ScenarioStock Stock => Scenarios.Value;

    /// <summary>One at which people sign in first, or nobody has to.</summary>
    public static Task<WargameServer> StartAsync(string data, SignInSettings? signIn) =>
        WargameServer.Start(ServerOptions.Read(["--port", "0", "--data", data]) with { SignIn = signIn }, Scenarios.Value, store => store);

    /// <param name="data">The folder of its store.</param>
    /// <param name="before">From the real store to the one that is used.</param>
    /// <param name="settings">Options besides.</param>
    public static Task<WargameServer> StartAsync(string data, Func<IWargameStore, IWargameStore>? before = null, params string[] settings) =>
        WargameServer.Start(ServerOptions.Read(["--port", "0", "--data", data, .. settings]), Scenarios.Value, before ?? (store => store));
}
