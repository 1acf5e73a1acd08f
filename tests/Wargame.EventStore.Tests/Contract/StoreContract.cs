namespace Wargame.EventStore.Tests;

/// <summary>What every store does: each test begins with the store open, and it is closed afterwards.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    /// <summary>The store under test.</summary>
    protected IWargameStore Store { get; set; } = null!;

    public virtual ValueTask InitializeAsync()
    {
        Store = Open();
        return ValueTask.CompletedTask;
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Store.DisposeAsync();
    }

    /// <summary>Opens the store, the same one each time; empty at first.</summary>
    protected abstract IWargameStore Open();
}
