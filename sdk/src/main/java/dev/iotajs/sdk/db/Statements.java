package dev.iotajs.sdk.db;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mybatis.dynamic.sql.AndOrCriteriaGroup;
import org.mybatis.dynamic.sql.BasicColumn;
import org.mybatis.dynamic.sql.CriteriaGroup;
import org.mybatis.dynamic.sql.SqlBuilder;
import org.mybatis.dynamic.sql.delete.render.DeleteStatementProvider;
import org.mybatis.dynamic.sql.insert.GeneralInsertDSL;
import org.mybatis.dynamic.sql.insert.render.GeneralInsertStatementProvider;
import org.mybatis.dynamic.sql.select.QueryExpressionDSL;
import org.mybatis.dynamic.sql.select.SelectDSL;
import org.mybatis.dynamic.sql.select.SelectModel;
import org.mybatis.dynamic.sql.select.render.SelectStatementProvider;
import org.mybatis.dynamic.sql.update.UpdateDSL;
import org.mybatis.dynamic.sql.update.UpdateModel;
import org.mybatis.dynamic.sql.update.render.UpdateStatementProvider;

/** Statements on one table for one tenant: each names the tenant, whatever else it says. */
final class Statements {
  private final Table table;
  private final SqlValue tenant;

  Statements(Table table, String tenantName) {
    this.table = table;
    tenant = table.tenantValue(tenantName);
  }

  private static List<AndOrCriteriaGroup> also(CriteriaGroup where) {
    return where == null ? List.of() : List.of(SqlBuilder.and(where));
  }

  RenderedSql select(Query query) {
    List<BasicColumn> columns =
        query.columns.stream().map(column -> column.sql).collect(Collectors.toList());
    QueryExpressionDSL<SelectModel>.QueryExpressionWhereBuilder matching =
        SqlBuilder.select(columns)
            .from(table.sql)
            .where(table.tenant.sql, SqlBuilder.isEqualTo(tenant), also(query.where));
    SelectDSL<SelectModel>.LimitFinisher limited =
        query.order.isEmpty()
            ? matching.limit(query.limit)
            : matching.orderBy(query.order).limit(query.limit);
    return rendered(query.offset > 0 ? limited.offset(query.offset).build() : limited.build());
  }

  RenderedSql count(CriteriaGroup where) {
    return rendered(
        SqlBuilder.countFrom(table.sql)
            .where(table.tenant.sql, SqlBuilder.isEqualTo(tenant), also(where))
            .build());
  }

  private static RenderedSql rendered(SelectModel model) {
    SelectStatementProvider statement = model.render(Placeholders.PLAIN);
    return RenderedSql.of(statement.getSelectStatement(), statement.getParameters());
  }

  RenderedSql insert(Map<Column, SqlValue> row) {
    GeneralInsertDSL insert =
        SqlBuilder.insertInto(table.sql).set(table.tenant.sql).toValue(tenant);
    for (Map.Entry<Column, SqlValue> entry : row.entrySet()) {
      insert = insert.set(entry.getKey().sql).toValue(entry.getValue());
    }
    GeneralInsertStatementProvider statement = insert.build().render(Placeholders.PLAIN);
    return RenderedSql.of(statement.getInsertStatement(), statement.getParameters());
  }

  RenderedSql update(Map<Column, SqlValue> values, CriteriaGroup where) {
    UpdateDSL<UpdateModel> update = SqlBuilder.update(table.sql);
    for (Map.Entry<Column, SqlValue> entry : values.entrySet()) {
      update = update.set(entry.getKey().sql).equalTo(entry.getValue());
    }
    UpdateStatementProvider statement =
        update
            .where(table.tenant.sql, SqlBuilder.isEqualTo(tenant), also(where))
            .build()
            .render(Placeholders.PLAIN);
    return RenderedSql.of(statement.getUpdateStatement(), statement.getParameters());
  }

  RenderedSql delete(CriteriaGroup where) {
    DeleteStatementProvider statement =
        SqlBuilder.deleteFrom(table.sql)
            .where(table.tenant.sql, SqlBuilder.isEqualTo(tenant), also(where))
            .build()
            .render(Placeholders.PLAIN);
    return RenderedSql.of(statement.getDeleteStatement(), statement.getParameters());
  }
}
