using System.Net;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.SignalR;
using Wargame.EventStore;
using Wargame.Grains;
using Wargame.Grains.Campaigns;
using Wargame.Grains.Review;
using Wargame.Grains.Serialization;
using Wargame.Grains.Sessions;
using Wargame.Grains.Wire;
using Wargame.Server.Api;
using Wargame.Server.Authoring;
using Wargame.Server.Hubs;
using Wargame.Server.LearningRecords;
using Wargame.Server.SignIn;
using Wargame.Server.Web;

namespace Wargame.Server.Hosting;

/// <summary>The composition root: which parts there are and how a request goes through them.</summary>
internal static class ServerApp
{
    /// <summary>Builds the application; it does not listen yet.</summary>
    public static WebApplication Build(ServerOptions options, IWargameStore store, ScenarioShelf shelf, Authors authors)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Logs.Quieten(builder.Logging);
        Observing.Add(builder, options.Collector);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.RequestBytes;
            kestrel.Limits.MaxConcurrentConnections = Limits.Connections;
            kestrel.Limits.MaxConcurrentUpgradedConnections = Limits.Connections;
            kestrel.Listen(IPAddress.IPv6Any, options.Port);
        });
        AddParts(builder.Services, store, shelf);
        authors.AddTo(builder.Services);
        builder.Services.AddSingleton(new DrainOptions(options.Cluster is null ? Limits.DrainAlone : Limits.DrainInCluster)).AddSingleton<Drain>();
        builder.Services.AddSingleton<IHostLifetime>(services => services.GetRequiredService<Drain>());
        AddWeb(builder.Services, options.Classrooms);
        builder.Services.AddSignIn(options);
        builder.Services.AddLearningRecords(options.LearningRecords);
        AddHub(builder.Services);
        Clustering.Silo.Add(builder, options.Cluster);
        builder.Services.AddWargameSerialization();
        return Map(builder.Build(), options);
    }

    private static void AddParts(IServiceCollection services, IWargameStore store, ScenarioShelf shelf)
    {
        // As instances: the server closes the store itself, after the last grain has said farewell.
        services.AddSingleton(store).AddSingleton<IEventStore>(store).AddSingleton<IHeartbeats>(store).AddSingleton<ISessionDirectory>(store).AddSingleton<ILineDirectory>(store)
            .AddSingleton<IDeliveries>(store);
        services.AddSingleton(shelf).AddSingleton<PlaysShelf>().AddSingleton(new PublicAddress()).AddSingleton(TimeProvider.System);
        services.AddCampaigns().AddSingleton<ICampaignServers, Clustering.CampaignServers>();
    }

    private static void AddWeb(IServiceCollection services, int classrooms)
    {
        services.ConfigureHttpJsonOptions(json => WireJson.Apply(json.SerializerOptions));
        services.AddSingleton<WrongCodes>().AddRateLimits(classrooms);
        services.AddHealthChecks().AddCheck<StoreCheck>("store", tags: ["ready"]);
        services.AddResponseCompression(compression =>
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
    }

    private static void AddHub(IServiceCollection services)
    {
        services.AddSingleton<DeskRelay>().AddHostedService(provider => provider.GetRequiredService<DeskRelay>());
        services.AddSingleton<Doorkeeper>();
        services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = Protocol.Limits.MessageBytes;
            hub.StatefulReconnectBufferSize = Limits.ReconnectBytes;
            hub.AddFilter<HubGuard>();
            hub.AddFilter<Introductions>();
        }).AddJsonProtocol(json => WireJson.Apply(json.PayloadSerializerOptions));
        services.AddSingleton<HubGuard>().AddSingleton<Introductions>();
    }

    private static WebApplication Map(WebApplication app, ServerOptions options)
    {
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseSignIn(options);
        app.UseOriginCheck();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthorDoor();
        app.UseResponseCompression();
        app.UseStaticClient();
        app.MapScenarios();
        app.MapSessions();
        app.MapSignIn();
        app.MapJoin();
        app.MapPapers();
        app.MapReports();
        app.MapBeside();
        app.MapHealth();
        app.MapAuthor();
        app.MapAuthoredScenarios();
        app.MapPacks();
        app.MapCampaigns();
        app.MapHub<WargameHub>("/hub", transport =>
        {
            transport.AllowStatefulReconnects = true;
            transport.Transports = HttpTransportType.WebSockets | HttpTransportType.ServerSentEvents | HttpTransportType.LongPolling;
        });
        app.MapStaticClient();
        return app;
    }
}
