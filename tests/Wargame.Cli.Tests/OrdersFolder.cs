namespace Wargame.Cli.Tests;

/// <summary>The small valid scenario beside orders files, and the program run on them.</summary>
internal sealed class OrdersFolder : IDisposable
{
    private readonly ScenarioFolder folder = new();

    public string Root => folder.Root;

    public void Write(string name, string orders) => File.WriteAllText(Path.Combine(folder.Root, name), orders);

    public (int Code, string Output, string Error) Run(params string[] args) => Shell.Run(folder.Root, args);

    /// <summary>Simulates with an orders file of these lines.</summary>
    public (int Code, string Output, string Error) Simulate(string orders, params string[] args)
    {
        Write("orders.yaml", orders);
        return Run(["simulate", "valley", "--orders", "orders.yaml", .. args]);
    }

    /// <summary>Keeps the scenario as it is now beside the sessions of the data folder, as a server does that opens one.</summary>
    public void KeepScenario(string hash)
    {
        var copy = Path.Combine(Root, "data", "scenarios", hash);
        foreach (var path in Directory.EnumerateFiles(Root, "*.*", SearchOption.AllDirectories).ToList())
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Root, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    public void Dispose() => folder.Dispose();
}
