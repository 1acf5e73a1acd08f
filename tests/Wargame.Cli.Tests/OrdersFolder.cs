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

    public void Dispose() => folder.Dispose();
}
