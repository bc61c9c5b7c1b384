int id = 0;
