package dev.iotajs.bench;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The rows of {@link UserTable} by plain MyBatis. */
interface UserMapper {
  @Select(
      "select id, name, email, active, created_at from users"
          + " where tenant_id = #{tenant} and active = #{active} limit #{limit}")
  List<User> ofTenant(
      @Param("tenant") String tenant, @Param("active") boolean active, @Param("limit") int limit);
}
