package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;

/** One call within a transaction. */
final class TransactionStep implements Operation {
  private final TransactionState transaction;
  private final Work work;
  private final Call call;

  TransactionStep(TransactionState transaction, Work work) {
    this.transaction = transaction;
    this.work = work;
    call = transaction.newCall();
  }

  @Override
  public Object run() {
    return transaction.run(work, call);
  }

  @Override
  public void cancel() {
    call.end(Call.End.CANCELLED);
  }

  @Override
  public boolean isContinuation() {
    return transaction.hasConnection();
  }
}
