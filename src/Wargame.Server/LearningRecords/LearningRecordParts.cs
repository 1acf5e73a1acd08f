using Wargame.EventStore;
using Wargame.Grains;
using Wargame.Grains.Review;
using Wargame.Grains.Sessions;

namespace Wargame.Server.LearningRecords;

/// <summary>The post to a learning record store, where there is one.</summary>
internal static class LearningRecordParts
{
    public static void AddLearningRecords(this IServiceCollection services, LearningRecordSettings? settings)
    {
        services.AddSingleton(new RecordKeeping { Since = settings?.Since });
        if (settings is null)
            return;
        services.AddSingleton(made => RecordStore.Over(settings, made.GetRequiredService<TimeProvider>()));
        services.AddSingleton(made => new StatementPost(
            settings.Since, made.GetRequiredService<IWargameStore>(), made.GetRequiredService<ScenarioShelf>(), made.GetRequiredService<PublicAddress>(),
            new StatementSender(made.GetRequiredService<RecordStore>(), made.GetRequiredService<ILogger<StatementSender>>()),
            made.GetRequiredService<TimeProvider>(), made.GetRequiredService<ILogger<StatementPost>>()));
        services.AddHostedService(made => made.GetRequiredService<StatementPost>());
    }
}
